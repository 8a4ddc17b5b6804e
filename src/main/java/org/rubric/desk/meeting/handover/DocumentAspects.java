package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.desk.meeting.handover.Sides.Facet;
import org.rubric.document.Id;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Notes;

/// What differs in one document that both sides have, aspect by aspect.
record DocumentAspects(Sides sides, Names names, MeetingDocument came) {

    void run() {
        aspect(
                Topic.CONCLUSION,
                "",
                MeetingDocument::conclusions,
                DocumentAspects::concluded,
                DocumentAspects::words);
        aspect(
                Topic.OBSERVATION,
                "",
                document -> document.notes().observation(),
                (old, words) -> noted(old, old.notes().summary(), words),
                words -> words);
        aspect(
                Topic.DOCUMENT,
                "aspect.summary",
                document -> document.notes().summary(),
                (old, words) -> noted(old, words, old.notes().observation()),
                words -> words);
        heading();
        clause();
        aspect(
                Topic.DOCUMENT,
                "aspect.files",
                MeetingDocument::files,
                (old, files) -> old.withFiles(both(old.files(), files)),
                files -> String.join(", ", files));
    }

    /// Which draft it is about is found out on either side by itself, and no difference.
    private void clause() {
        aspect(
                Topic.DOCUMENT,
                "aspect.clause",
                document -> document.bearing().clause(),
                (old, to) ->
                        old.withBearing(
                                old.bearing()
                                        .withDraft(old.bearing().draft().or(this::draft))
                                        .withClause(to)),
                to ->
                        to.isEmpty()
                                ? ""
                                : draft().map(in -> names.clause(in, to))
                                        .orElse(Words.of("aspect.another")));
    }

    private Optional<Id> draft() {
        return came.bearing().draft();
    }

    private void heading() {
        aspect(
                Topic.DOCUMENT,
                "aspect.number",
                MeetingDocument::number,
                MeetingDocument::withNumber,
                MeetingDocument.Number::printed);
        headed("aspect.title", Heading::title, DocumentHeading::titled, words -> words);
        headed("aspect.source", Heading::source, DocumentHeading::from, words -> words);
        headed(
                "aspect.questions",
                Heading::questions,
                DocumentHeading::asked,
                all -> String.join(", ", all.stream().map(each -> "Q" + each).toList()));
        headed("aspect.item", Heading::workItem, DocumentHeading::of, words -> words);
        headed(
                "aspect.purpose",
                Heading::submission,
                DocumentHeading::submitted,
                how -> how.late() ? Words.of("aspect.late", how.purpose()) : how.purpose());
    }

    private <T> void headed(
            String what,
            Function<Heading, T> get,
            BiFunction<Heading, T, Heading> put,
            Function<T, String> words) {
        aspect(
                Topic.DOCUMENT,
                what,
                document -> get.apply(document.heading()),
                (old, value) -> old.withHeading(put.apply(old.heading(), value)),
                words);
    }

    private <T> void aspect(
            Topic topic,
            String what,
            Function<MeetingDocument, T> get,
            BiFunction<MeetingDocument, T, MeetingDocument> put,
            Function<T, String> words) {
        var id = came.id();
        var name = came.number().printed();
        sides.value(
                topic,
                what.isEmpty() ? name : Words.of(what, name),
                new Facet<>(
                        meeting -> get.apply(meeting.document(id).orElseThrow()),
                        (meeting, value) -> meeting.update(id, old -> put.apply(old, value)),
                        words));
    }

    /// As it came, with all that was concluded and hung on it on either side.
    static MeetingDocument both(MeetingDocument came, MeetingDocument old) {
        var notes = came.notes();
        return new MeetingDocument(
                came.id(),
                came.number(),
                came.heading(),
                concluded(old, came.conclusions()).conclusions(),
                new Notes(notes.summary(), notes.observation(), old.notes().own()),
                both(old.files(), came.files()));
    }

    private static List<String> both(List<String> here, List<String> there) {
        return Stream.concat(here.stream(), there.stream()).distinct().toList();
    }

    /// The notes that are ours alone stay.
    private static MeetingDocument noted(MeetingDocument old, String summary, String observation) {
        return old.withNotes(new Notes(summary, observation, old.notes().own()));
    }

    /// A conclusion is never overwritten: what came is added to the history of both.
    private static MeetingDocument concluded(MeetingDocument old, List<Conclusion> came) {
        var all = new ArrayList<>(old.conclusions());
        for (var each : came) if (!all.contains(each)) all.add(each);
        if (!came.isEmpty()) {
            all.remove(came.getLast());
            all.add(came.getLast());
        }
        return new MeetingDocument(
                old.id(), old.number(), old.heading(), all, old.notes(), old.files());
    }

    private static String words(List<Conclusion> all) {
        if (all.isEmpty()) return Words.of("aspect.unconcluded");
        var last = all.getLast();
        var statement = last.statement().text();
        return last.words() + (statement.isBlank() ? "" : " \u00b7 " + statement);
    }
}
