package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.desk.revision.CompareJob;
import org.rubric.desk.revision.Compared;
import org.rubric.document.DocumentKind;
import org.rubric.interchange.Progress;
import org.rubric.interchange.pdf.Standard;
import org.rubric.interchange.word.writing.RedlineExporter.Named;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;

/// Writes the files of one document and reads them again.
record PostWriter(Desk desk, Path folder, Progress progress) {
    /// Whose the changes are that no contribution proposed.
    private static final String MEETING = "Meeting";

    PostedFile write(Posting posting) throws IOException {
        return posting.sort().numbered() ? document(posting) : plain(posting);
    }

    private PostedFile plain(Posting posting) throws IOException {
        var file = folder.resolve(posting.fileName() + ".txt");
        var words = SummaryWords.of(posting.text().document());
        Files.writeString(file, posting.ready() ? words : "DRAFT\n\n" + words);
        return new PostedFile(posting, List.of(file), 0, List.of());
    }

    private PostedFile document(Posting posting) throws IOException {
        var word = folder.resolve(posting.fileName() + ".docx");
        var pdf = folder.resolve(posting.fileName() + ".pdf");
        desk.export(word(posting, word), share(0, 0.4));
        var pages = desk.export(pdf(posting, pdf), share(0.4, 0.7)).pages();
        progress.at(Words.of("step.checking"), 0.8);
        var troubles = new ArrayList<>(new Rereading(desk).pdf(pdf));
        progress.at(Words.of("step.checking"), 0.95);
        troubles.addAll(Rereading.word(word, posting.text().since().isPresent()));
        return new PostedFile(posting, List.of(word, pdf), pages, troubles);
    }

    private Progress share(double from, double until) {
        return (stage, part) -> progress.at(stage, from + (until - from) * part);
    }

    private static Look look(Posting posting) {
        var kind = posting.text().document().front().identity().kind();
        // Composed documents bear their number above the header table, as a report does.
        boolean numbered = kind == DocumentKind.AGENDA || kind == DocumentKind.TEMPORARY_DOCUMENT;
        var usual = numbered ? Look.REPORT : Look.usual(kind);
        return posting.ready() ? usual : usual.with(Finishing.of(true, false));
    }

    private static ExportJob word(Posting posting, Path file) {
        var look = look(posting);
        if (posting.text().since().isEmpty())
            return new ExportJob(subject(posting), ExportJob.Format.WORD, file, look);
        return compared(posting).recorded(file, look, new Named(MEETING, ""));
    }

    private static ExportJob pdf(Posting posting, Path file) {
        var look = look(posting);
        if (posting.text().since().isEmpty())
            return new ExportJob(subject(posting), ExportJob.Format.PDF, file, look);
        return compared(posting).pages(file, look, Standard.A2A, MEETING);
    }

    private static Compared compared(Posting posting) {
        var since = posting.text().since().orElseThrow();
        var old = new Subject(since.name(), covered(posting, since), List.of());
        return new CompareJob(old, subject(posting)).run().by(since.authors());
    }

    /// The header table tells of no change: both versions have the one that is posted.
    private static org.rubric.document.Document covered(Posting posting, Posting.Since since) {
        var front = posting.text().document().front();
        var old = since.document().front();
        return since.document()
                .withFront(old.withHeader(front.header()).withPeople(front.people()));
    }

    private static Subject subject(Posting posting) {
        return new Subject(posting.text().title(), posting.text().document(), List.of());
    }
}
