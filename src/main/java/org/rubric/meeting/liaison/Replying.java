package org.rubric.meeting.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.OutgoingLiaison;

/// Makes the statement that answers one that came in, with its fields filled.
public final class Replying {
    private Replying() {}

    /// The answer that the meeting has already; empty: none.
    public static Optional<OutgoingLiaison> to(Meeting meeting, Id incoming) {
        return meeting.results().outputs().liaisons().stream()
                .filter(sent -> sent.replyTo().equals(Optional.of(incoming)))
                .findFirst();
    }

    /// A new answer: for action to the sender, approved by this meeting, due when the group meets
    /// next. Its text is still to be written, and is found by its Id: no statement before had it.
    public static OutgoingLiaison reply(Meeting meeting, MeetingDocument incoming) {
        var sender = LiaisonTitle.sender(incoming);
        var to = sender.isEmpty() ? List.<String>of() : List.of(sender);
        var topic = LiaisonTitle.topic(incoming.heading().title());
        var number = incoming.number().printed();
        var title = new LiaisonTitle(topic, number, to, List.of()).words();
        var fields = new Liaison(to, List.of(), List.of(), approval(meeting), deadline(meeting));
        return new OutgoingLiaison(Id.fresh(), "", title, fields, Optional.of(incoming.id()), "");
    }

    /// The same with another text.
    public static OutgoingLiaison saying(OutgoingLiaison sent, String text) {
        return new OutgoingLiaison(
                sent.id(), sent.number(), sent.title(), sent.destination(), sent.replyTo(), text);
    }

    /// A new statement that answers none.
    public static OutgoingLiaison fresh(Meeting meeting) {
        var fields =
                new Liaison(List.of(), List.of(), List.of(), approval(meeting), deadline(meeting));
        return new OutgoingLiaison(Id.fresh(), "", "LS/o", fields, Optional.empty(), "");
    }

    /// The meeting with that statement in the place of the one of its Id, else after the others.
    public static Meeting with(Meeting meeting, OutgoingLiaison statement) {
        var outputs = meeting.results().outputs();
        var all = new ArrayList<>(outputs.liaisons());
        int at = -1;
        for (int i = 0; i < all.size(); i++) if (all.get(i).id().equals(statement.id())) at = i;
        if (at < 0) all.add(statement);
        else all.set(at, statement);
        return meeting.withResults(meeting.results().withOutputs(outputs.withLiaisons(all)));
    }

    /// `Q4/20 rapporteur group meeting (e-meeting, 19 January 2027)`.
    public static String approval(Meeting meeting) {
        var occasion = meeting.occasion();
        var kind = occasion.kind().words().toLowerCase(Locale.ROOT);
        var named = occasion.kind() == Occasion.Kind.QUESTION ? "" : " " + kind;
        var place = occasion.electronic() ? "e-meeting" : occasion.place();
        return "%s%s meeting (%s, %s)".formatted(occasion.group(), named, place, occasion.days());
    }

    private static String deadline(Meeting meeting) {
        var planned = meeting.results().planned();
        return planned.isEmpty() ? "" : planned.getFirst().sitting().date().toString();
    }
}
