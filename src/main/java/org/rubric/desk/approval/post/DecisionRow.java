package org.rubric.desk.approval.post;

import org.rubric.desk.wording.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.meeting.post.TypedNumber;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Results.Outputs;
import org.rubric.meeting.Results.Programme;
import org.rubric.programme.ProgrammeEntry;

/// Puts a decision into the meeting that took it: the row of the report's table, the numbers of the
/// text's documents, and the conclusion about the document with the text.
///
/// @param numbers that stand in the record of the text
record DecisionRow(
        Decision decision,
        Id draft,
        Document document,
        ProgrammeEntry entry,
        List<Assigned> numbers) {

    /// The meeting that decided.
    Meeting in(Meeting meeting) {
        var rowed = proposed(meeting);
        var results = rowed.results().withProgramme(programme(rowed));
        return concluded(rowed.withResults(results));
    }

    /// A meeting that puts the text before its parent for the decision.
    Meeting proposed(Meeting meeting) {
        var outputs = meeting.results().outputs();
        for (var number : numbers)
            if (outputs.number(number.role()).label().isEmpty()) outputs = outputs.with(number);
        var typed = TypedNumber.read("clean/" + draft.value(), decision.document());
        if (typed.filter(number -> !number.label().isEmpty()).isPresent())
            outputs = outputs.with(typed.get());
        var texts = new ArrayList<>(outputs.drafts());
        texts.removeIf(each -> each.text().workItem().equals(name()));
        texts.add(row(outputs));
        outputs = outputs.withDrafts(texts);
        return meeting.withResults(meeting.results().withOutputs(outputs));
    }

    /// The item stands in the report's work programme, as far as it has come.
    private Programme programme(Meeting meeting) {
        var now = meeting.results().programme();
        var ongoing = new ArrayList<>(now.ongoing());
        ongoing.removeIf(each -> each.name().equals(entry.name()));
        var texts = entry.item().texts();
        if (!decision.document().isBlank()) texts = texts.withLatest(decision.document());
        ongoing.add(entry.item().in(decision.state()).withTexts(texts));
        return new Programme(ongoing, now.proposed(), now.deleted(), now.nextStudyGroup());
    }

    private String name() {
        var identity = document.front().identity();
        var name = identity.designation();
        var before = identity.provisionalName();
        if (name.isEmpty()) return identity.name();
        return before.isEmpty() ? name : Words.text("decision.name", name, before);
    }

    private DraftText row(Outputs outputs) {
        var identity = document.front().identity();
        var a5 = outputs.number("a5/" + identity.name());
        var texts = entry.item().texts();
        return new DraftText(
                decision.wanted(),
                new DraftText.Text(name(), entry.details().version(), identity.title()),
                decision.document(),
                a5.label().isEmpty() ? texts.justification() : a5.printed(),
                texts.equivalent());
    }

    private Meeting concluded(Meeting meeting) {
        var said = decision.state().words().toLowerCase(Wording.language());
        var now = Instant.now();
        var next = meeting;
        for (var each : meeting.documents())
            if (holds(each))
                next =
                        next.update(
                                each.id(),
                                one ->
                                        one.conclude(
                                                Conclusion.of(Conclusion.Kind.AGREED, said, now)));
        return next;
    }

    private boolean holds(MeetingDocument each) {
        return each.number().kind() == MeetingDocument.Kind.TEMPORARY_DOCUMENT
                && !each.number().label().isEmpty()
                && each.number().printed().equals(decision.document());
    }
}
