package org.rubric.interchange.word;

import org.rubric.interchange.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Importer;
import org.rubric.interchange.Progress;
import org.rubric.interchange.Tally;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.outline.Readings;
import org.rubric.interchange.word.reading.Manuscript;
import org.rubric.interchange.word.reading.Recorded;
import org.rubric.interchange.word.writing.Source;

/// Opens a .docx (ISO/IEC 29500) as Word shows it: with all tracked changes rejected, and with
/// those of one author after the other accepted. Published texts keep the numbers they were printed
/// with.
public final class WordImporter implements Importer {

    @Override
    public Imported read(Path file, Progress progress) throws IOException {
        progress.at(() -> Words.of("step.opening"), 0);
        try (var opened = WordPackage.open(file)) {
            return read(opened, progress);
        }
    }

    /// Reads what an open file shows of itself; it stays open.
    public Imported read(WordPackage opened, Progress progress) throws IOException {
        var ours = Source.of(opened);
        if (ours.isPresent()) {
            progress.at(() -> Words.of("step.opened"), 1);
            return Imported.of(ours.get(), List.of());
        }
        progress.at(() -> Words.of("step.reading"), 0.1);
        var recorded = Recorded.read(opened);
        var accepted = recorded.accepted();
        var states = new States(opened, recorded);
        progress.at(() -> Words.of("step.finding"), 0.5);
        var findings = new ArrayList<Finding>();
        var document = states.document(accepted, findings);
        if (recorded.authors().isEmpty()) {
            progress.at(() -> Words.of("step.opened"), 1);
            return Imported.of(document, findings);
        }
        progress.at(() -> Words.of("step.changes"), 0.6);
        var imported = imported(states, recorded, document, findings);
        progress.at(() -> Words.of("step.opened"), 1);
        return imported;
    }

    /// The states of a text from the first to the last, which was read first.
    private static Imported imported(
            States states, Recorded recorded, Document accepted, List<Finding> findings)
            throws IOException {
        var none = new ArrayList<Finding>();
        var before = states.document(recorded.state(0), none);
        var base = before;
        var proposals = new Proposals(recorded, states.readings());
        int last = recorded.authors().size();
        for (int made = 1; made <= last; made++) {
            var now = made == last ? accepted : states.document(recorded.state(made), none);
            var after = Same.as(before, now);
            proposals.add(made, before, after);
            before = after;
        }
        proposals.bounded(accepted.id()).ifPresent(findings::add);
        return new Imported(base, proposals.all(), findings, Tally.of(before));
    }

    /// Makes documents out of the states of a text.
    private static final class States {
        private final Readings readings;
        private final PictureShelf pictures;
        private final Optional<Document> remembered;

        States(WordPackage file, Recorded recorded) throws IOException {
            readings = new Readings(!recorded.authors().isEmpty());
            pictures = new PictureShelf(file);
            remembered = Source.before(file);
        }

        Readings readings() {
            return readings;
        }

        Document document(Manuscript manuscript, List<Finding> findings) throws IOException {
            var reading = readings.of(manuscript);
            findings.addAll(reading.findings());
            var linked = LinkResolver.resolve(pictures.fill(reading, findings));
            findings.addAll(linked.findings());
            return remembered
                    .map(source -> Remembered.in(linked.document(), source))
                    .orElse(linked.document());
        }
    }
}
