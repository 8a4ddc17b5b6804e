package org.rubric.meeting.report;

import org.rubric.document.Id;
import org.rubric.meeting.Action;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Results;

import java.util.ArrayList;

/// A meeting whose records are named after it, so that they can lie beside another's.
final class Renamed {
    private final String prefix;

    private Renamed(Id meeting) {
        prefix = meeting.value() + "/";
    }

    static Meeting of(Meeting meeting) {
        var names = new Renamed(meeting.id());
        var results = meeting.results();
        return meeting.withDocuments(meeting.documents().stream().map(names::document).toList())
                .withResults(
                        results.withActions(results.actions().stream().map(names::action).toList())
                                .withOutputs(names.outputs(results.outputs())));
    }

    private Id id(Id own) {
        return Id.of(prefix + own.value());
    }

    private MeetingDocument document(MeetingDocument own) {
        return new MeetingDocument(
                id(own.id()),
                own.number(),
                own.heading(),
                own.conclusions(),
                own.notes(),
                own.files());
    }

    private Action action(Action own) {
        return new Action(
                id(own.id()),
                own.what(),
                own.owner(),
                own.due(),
                own.about().map(this::id),
                own.done());
    }

    private Results.Outputs outputs(Results.Outputs own) {
        var numbers = new ArrayList<Assigned>();
        for (var number : own.numbers()) numbers.add(number(number));
        return new Results.Outputs(
                own.liaisons().stream().map(this::liaison).toList(),
                own.drafts(),
                own.sought(),
                numbers,
                own.agendas());
    }

    /// Report and agenda are each meeting's own, and so are its liaison statements.
    private Assigned number(Assigned own) {
        var role = own.role();
        if (role.startsWith("ls/")) role = "ls/" + prefix + role.substring(3);
        else if (role.equals("report") || role.equals("agenda")) role = prefix + role;
        return new Assigned(role, own.label(), own.revision());
    }

    private OutgoingLiaison liaison(OutgoingLiaison own) {
        return new OutgoingLiaison(
                id(own.id()),
                own.number(),
                own.title(),
                own.destination(),
                own.replyTo().map(this::id),
                own.text());
    }
}
