package org.rubric.workbench.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// A text of so many paragraphs, every tenth with a reference, fifty to a clause: the paragraphs of
/// a large Recommendation where the corpus lies beside the project, sentences of our own elsewhere.
record LongText(Document document, List<String> lines, int references) {
    /// Every so many paragraphs one has a reference, or a finding with its sign.
    static final int REFERRING = 10;

    static final int SIGNED = 7;
    private static final int CLAUSE = 50;
    private static final String OWN =
            "The gateway is required to report the water level every ten minutes and to keep the"
                    + " reports for at least 72 hours when the connection to the platform is lost.";
    private static final Path LARGE =
            Path.of("..", "shared", "corpus", "docx", "T-REC-H.222.0-201808-P!!MSW-E.docx");

    static LongText of(int paragraphs) {
        var lines = lines(paragraphs);
        var body = new ArrayList<Block>();
        int references = 0;
        for (int c = 0; c * CLAUSE < paragraphs; c++) {
            var inside = new ArrayList<Block>();
            for (int i = c * CLAUSE; i < Math.min(paragraphs, (c + 1) * CLAUSE); i++) {
                inside.add(paragraph(i, lines.get(i), paragraphs / CLAUSE));
                if (i % REFERRING == 0) references++;
            }
            body.add(Drafts.clause("c" + c, "Clause " + c, inside.toArray(Block[]::new)));
        }
        return new LongText(Document.of(FrontMatter.EMPTY, body), lines, references);
    }

    /// The findings of every seventh paragraph.
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < lines.size(); i += SIGNED)
            findings.add(
                    new Finding(
                            "NRM-04",
                            Severity.WARNING,
                            Id.of("p" + i),
                            new Finding.Range(4, 14),
                            "An example"));
        return findings;
    }

    private static Block paragraph(int number, String words, int clauses) {
        if (number % REFERRING != 0) return Drafts.paragraph("p" + number, words);
        var target = Id.of("c" + (number * 7 % clauses));
        return Drafts.line(
                "p" + number,
                Drafts.text(words + " See "),
                new Inline.CrossReference(target, Inline.Form.FULL, "", Marks.NONE),
                Drafts.text("."));
    }

    /// The large Recommendation itself; empty where the corpus is missing.
    static Optional<Document> large() {
        if (!Files.exists(LARGE)) return Optional.empty();
        try {
            return Optional.of(new WordImporter().read(LARGE, Progress.NONE).base());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(int wanted) {
        var found = new ArrayList<String>();
        large().ifPresent(
                        document ->
                                document.forEach(
                                        block -> {
                                            var words =
                                                    Inline.text(block.runs())
                                                            .replace('\n', ' ')
                                                            .strip();
                                            if (block instanceof Block.Paragraph
                                                    && words.length() > 30) found.add(words);
                                        }));
        if (found.isEmpty()) found.add(OWN);
        var lines = new ArrayList<String>();
        for (int i = 0; i < wanted; i++) lines.add(found.get(i % found.size()));
        return lines;
    }
}
