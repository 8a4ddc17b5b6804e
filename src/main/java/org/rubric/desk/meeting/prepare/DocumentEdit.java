package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import org.rubric.desk.register.DocumentTable;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.MeetingDocument.Number;
import org.rubric.meeting.MeetingDocument.Submission;

/// A document of a meeting, written by hand. What cannot be meant is an [IllegalArgumentException]
/// with one sentence.
public record DocumentEdit(Drafts drafts) {

    /// What is written of a document.
    ///
    /// @param number empty: to be assigned
    /// @param questions as they are typed: `Q4/20, Q6/20`
    public record Words(
            String number, String title, String source, String questions, Submission submission) {
        public static Words of(MeetingDocument document) {
            var heading = document.heading();
            var number = document.number();
            return new Words(
                    number.label().isEmpty() ? "" : number.printed(),
                    heading.title(),
                    heading.source(),
                    String.join(", ", heading.questions().stream().map(q -> "Q" + q).toList()),
                    heading.submission());
        }
    }

    /// The meeting with one document more, on its agenda if it has one.
    public Meeting added(Meeting meeting, Words words) {
        var number = number(words.number());
        free(meeting, number, null);
        var name = number.label().isEmpty() ? "new-" + words.title() : number.label();
        var id = Id.of(name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"));
        var bare =
                new MeetingDocument(
                        id,
                        number,
                        new Heading("", "", java.util.List.of(), ""),
                        java.util.List.of(),
                        Notes.NONE,
                        java.util.List.of());
        var ids = meeting.documents().stream().map(MeetingDocument::id).toList();
        var document = Rows.placed(written(bare, words), ids);
        var all = new ArrayList<>(meeting.documents());
        all.add(document);
        var with = meeting.withDocuments(all);
        return meeting.agenda().isEmpty() ? with : with.withAgenda(Allocation.allocated(with));
    }

    /// The meeting with other words for a document.
    public Meeting changed(Meeting meeting, Id document, Words words) {
        var number = number(words.number());
        free(meeting, number, document);
        return meeting.update(document, old -> written(old.withNumber(kept(old, number)), words));
    }

    /// The meeting with a number given to a document; whoever prints the document prints it from
    /// now on.
    public static Meeting numbered(Meeting meeting, Id document, String words) {
        var number = number(words);
        free(meeting, number, document);
        return meeting.update(document, old -> old.withNumber(kept(old, number)));
    }

    /// The meeting without a document, and its agenda too.
    public static Meeting without(Meeting meeting, Id document) {
        var all = new ArrayList<>(meeting.documents());
        all.removeIf(each -> each.id().equals(document));
        var next = meeting.withDocuments(all);
        return next.withAgenda(Allocation.pruned(next));
    }

    /// The number that is written; empty words: to be assigned.
    static Number number(String words) {
        if (words.isBlank() || words.strip().equalsIgnoreCase(MeetingDocument.UNASSIGNED))
            return new Number(MeetingDocument.Kind.TEMPORARY_DOCUMENT, "", 0);
        return DocumentTable.FORM.blank().apply(words.strip()).number();
    }

    /// A TD that carries a liaison statement stays one.
    private static Number kept(MeetingDocument old, Number number) {
        boolean liaison = old.number().kind() == MeetingDocument.Kind.LIAISON_STATEMENT;
        var kind = liaison || number.label().isEmpty() ? old.number().kind() : number.kind();
        return new Number(kind, number.label(), number.revision());
    }

    private static void free(Meeting meeting, Number number, Id itself) {
        if (number.label().isEmpty()) return;
        for (var other : meeting.documents())
            if (!other.id().equals(itself) && other.number().label().equals(number.label()))
                throw new IllegalArgumentException(
                        org.rubric.desk.wording.Words.of(
                                "document.there", number.label(), other.heading().title()));
    }

    private MeetingDocument written(MeetingDocument old, Words words) {
        if (words.title().isBlank())
            throw new IllegalArgumentException(org.rubric.desk.wording.Words.of("document.title"));
        var questions =
                words.questions().isBlank()
                        ? java.util.List.<String>of()
                        : Known.questions(words.questions());
        var titled = DocumentTable.FORM.with(old, "title", words.title());
        var heading = titled.heading();
        boolean late = heading.submission().late() && !old.heading().submission().late();
        var submission =
                new Submission(words.submission().purpose(), words.submission().late() || late);
        return new Linking(drafts)
                .linked(
                        titled.withHeading(
                                new Heading(
                                        heading.title(),
                                        words.source().strip(),
                                        questions,
                                        heading.workItem(),
                                        heading.bearing(),
                                        submission)));
    }
}
