package org.rubric.desk.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rubric.document.Id;
import org.rubric.interchange.tables.Table;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Kind;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.MeetingDocument.Number;
import org.rubric.meeting.MeetingDocument.Submission;

/// Reads the list of documents of a meeting, liaison statements among them. Kind and work item are
/// taken from number and title.
public final class DocumentTable {
    private static final Pattern REVISED =
            Pattern.compile("(.*?)\\s*(?:[-\\s]R|[-\\s]*Rev\\.?\\s*)(\\d{1,3})");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[A-Za-z]{1,8}\\d{0,2}[- ])*[A-Za-z]{0,4} ?\\d{1,5}(?:[/-]\\w{1,8})*");

    private static final Pattern LATE = Pattern.compile("(?i)\\blate\\b\\)?\\s*$|\\(late\\)");

    /// What can be said of a document.
    public static final Form<MeetingDocument> FORM =
            new Form<>(
                    "documents",
                    DocumentTable::blank,
                    List.of(
                            Fact.of("number", d -> d.number().printed(), (d, _) -> d),
                            Fact.of("title", d -> d.heading().title(), DocumentTable::titled),
                            Fact.of(
                                    "paper-source",
                                    d -> d.heading().source(),
                                    (d, w) -> with(d, w, d.heading().questions())),
                            Fact.of(
                                    "questions",
                                    d -> String.join(", ", d.heading().questions()),
                                    (d, w) -> with(d, d.heading().source(), Written.questions(w))),
                            Fact.of(
                                    "purpose",
                                    d -> d.heading().submission().purpose(),
                                    (d, w) -> submitted(d, w, d.heading().submission().late())),
                            Fact.of(
                                    "late",
                                    d -> d.heading().submission().late() ? "late" : "",
                                    (d, w) ->
                                            submitted(
                                                    d,
                                                    d.heading().submission().purpose(),
                                                    late(w)))),
                    d -> List.of(d.id().value()),
                    Shelf.none());

    private DocumentTable() {}

    public static Reading<MeetingDocument> read(Table table, Columns columns) {
        return Reading.of(table, columns, FORM);
    }

    private static MeetingDocument blank(String words) {
        var bare = words.replaceAll("^[\\[\\s]+|[\\]\\s]+$", "");
        var revised = REVISED.matcher(bare);
        int revision = 0;
        if (revised.matches()) {
            bare = revised.group(1);
            revision = Integer.parseInt(revised.group(2));
        }
        if (!NUMBER.matcher(bare).matches()) throw Written.wrong(words, "wrong.document");
        var label = bare.replaceFirst("^TD[ -]?(?=\\d)", "TD ");
        var kind = label.startsWith("TD") ? Kind.TEMPORARY_DOCUMENT : Kind.CONTRIBUTION;
        if (label.startsWith("LS")) kind = Kind.LIAISON_STATEMENT;
        return new MeetingDocument(
                Id.of(label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-")),
                new Number(kind, label, revision),
                new Heading("", "", List.of(), ""),
                List.of(),
                Notes.NONE,
                List.of());
    }

    /// A TD that carries a liaison statement is listed as one.
    private static MeetingDocument titled(MeetingDocument d, String title) {
        var facts = TitleFacts.read(title);
        boolean liaison = facts.signs().contains(TitleFacts.Sign.LIAISON_IN);
        var kind = liaison ? Kind.LIAISON_STATEMENT : d.number().kind();
        var number = new Number(kind, d.number().label(), d.number().revision());
        var old = d.heading();
        var submission = old.submission();
        if (LATE.matcher(title).find()) submission = new Submission(submission.purpose(), true);
        var heading =
                new Heading(
                        title,
                        old.source(),
                        old.questions(),
                        facts.workItem(),
                        old.bearing(),
                        submission);
        return new MeetingDocument(d.id(), number, heading, d.conclusions(), d.notes(), d.files());
    }

    private static MeetingDocument with(MeetingDocument d, String source, List<String> questions) {
        var old = d.heading();
        return d.withHeading(
                new Heading(
                        old.title(),
                        source,
                        questions,
                        old.workItem(),
                        old.bearing(),
                        old.submission()));
    }

    private static MeetingDocument submitted(MeetingDocument d, String purpose, boolean late) {
        var old = d.heading();
        return d.withHeading(
                new Heading(
                        old.title(),
                        old.source(),
                        old.questions(),
                        old.workItem(),
                        old.bearing(),
                        new Submission(purpose, late)));
    }

    private static boolean late(String words) {
        return words.toLowerCase(Locale.ROOT).matches("late\\b.*|yes|y|true|x|1");
    }
}
