package org.rubric.desk.meeting.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.DocumentKind;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Results.Outputs;
import org.rubric.meeting.Results.Programme;
import org.rubric.meeting.TitleForm;
import org.rubric.programme.Justification;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;

/// Fills the form for a new work item from the contribution that proposes it (Recommendation ITU-T
/// A.1, annex A). What the contribution's title does not say is left empty.
public final class Proposing {
    private Proposing() {}

    /// Whether that document proposes a work item.
    public static boolean proposes(MeetingDocument document) {
        return TitleForm.read(document.heading().title()).topic() == TitleForm.Topic.NEW_ITEM;
    }

    /// The form that the meeting has for it already, else a new one.
    public static Justification of(Meeting meeting, MeetingDocument document) {
        var form = fresh(meeting, document);
        return known(meeting, form.item().name()).orElse(form);
    }

    private static Optional<Justification> known(Meeting meeting, String name) {
        return meeting.results().programme().proposed().stream()
                .filter(each -> !name.isEmpty() && each.item().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Justification fresh(Meeting meeting, MeetingDocument document) {
        var heading = document.heading();
        var name = TitleForm.read(heading.title()).workItem();
        if (name.isEmpty()) name = heading.workItem();
        var questions = heading.questions();
        if (questions.isEmpty()) questions = meeting.occasion().party().questions();
        var question = questions.isEmpty() ? "" : questions.getFirst();
        var item =
                new WorkItem(
                        name,
                        title(heading.title(), name),
                        DocumentKind.RECOMMENDATION,
                        State.PROPOSED,
                        new WorkItem.Plan(question, Process.AAP, "", List.of(), List.of()),
                        WorkItem.Texts.NONE.withBase(document.number().printed()));
        return new Justification(item, "", document.notes().summary(), List.of(), List.of(), "");
    }

    /// `Proposal of new work item Y.flood-data: Data model` is titled `Data model`.
    private static String title(String words, String name) {
        int at = name.isEmpty() ? -1 : words.indexOf(name);
        var rest = at < 0 ? words : words.substring(at + name.length());
        rest = rest.replaceFirst("^[\\s:,\u2013-]+", "");
        rest = rest.replaceFirst("(?i)^.*new work item\\s*(?:on|:|for)?\\s*", "");
        return rest.replaceAll("^[\"\u201c]|[\"\u201d]$", "").strip();
    }

    /// The meeting with that form in the place of the one of its name.
    ///
    /// @param before name that it had
    public static Meeting with(Meeting meeting, String before, Justification form) {
        var programme = meeting.results().programme();
        var all = new ArrayList<>(programme.proposed());
        int at = -1;
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).item().name().equalsIgnoreCase(before)) at = i;
        if (at < 0) all.add(form);
        else all.set(at, form);
        var proposed =
                new Programme(
                        programme.ongoing(), all, programme.deleted(), programme.nextStudyGroup());
        var results = meeting.results().withProgramme(proposed);
        var numbers = renamed(results.outputs(), "a1/" + before, "a1/" + form.item().name());
        return meeting.withResults(results.withOutputs(numbers));
    }

    /// The number of a form stays its own under another name.
    private static Outputs renamed(Outputs outputs, String before, String now) {
        var old = outputs.number(before);
        if (before.equals(now) || old.label().isEmpty()) return outputs;
        var numbers = new ArrayList<>(outputs.numbers());
        numbers.removeIf(number -> number.role().equals(before));
        var rest =
                new Outputs(
                        outputs.liaisons(),
                        outputs.drafts(),
                        outputs.sought(),
                        numbers,
                        outputs.agendas());
        return rest.with(new Assigned(now, old.label(), old.revision()));
    }
}
