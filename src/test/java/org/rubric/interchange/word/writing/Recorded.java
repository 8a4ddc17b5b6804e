package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubric.LibreOffice;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.Placement;
import org.rubric.interchange.Progress;
import org.rubric.revision.Redline;
import org.rubric.typesetting.Look;

/// Two versions of a document and the Word file that tells of both.
record Recorded(Document old, Document now, Look look, Written written) {
    static final String AUTHOR = "Mei Tanaka";
    static final String DATE = "2027-01-19T10:30:00Z";

    private static final Set<String> CONTENTS = Set.of("Table of Contents", "Page");

    static Recorded of(Document old, Document now) {
        return of(old, now, Look.usual(now.front().identity().kind()));
    }

    static Recorded of(Document old, Document now, Look look) {
        return of(old, now, Redline.of(old, now, AUTHOR, DATE), look);
    }

    static Recorded of(Document old, Document now, Redline redline, Look look) {
        try {
            var out = new ByteArrayOutputStream();
            var named = new RedlineExporter.Named(AUTHOR, DATE);
            var exporter = new RedlineExporter(Placement.NONE);
            var findings = exporter.write(old, redline, named, look, out, Progress.NONE);
            return new Recorded(old, now, look, new Written(out.toByteArray(), findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same by the letter of the standard, in the text and in the footnotes.
    void checkMarkup() {
        var newer = alone(now);
        var older = alone(old);
        for (var part : List.of("word/document.xml", "word/footnotes.xml")) {
            var both = written.parts().get(part);
            boolean notes = part.endsWith("footnotes.xml");
            var is = Verdict.accepted(newer.parts().get(part));
            same(ordered(is, notes), ordered(Verdict.accepted(both), notes), "accepted");
            var was = Verdict.accepted(older.parts().get(part));
            same(ordered(was, notes), ordered(Verdict.rejected(both), notes), "rejected");
        }
    }

    /// Where footnotes stand in their part says nothing.
    private static List<String> ordered(List<String> lines, boolean notes) {
        return notes ? lines.stream().sorted().toList() : lines;
    }

    /// The program's own reader has the older text as base, the newer one with all proposals.
    void checkReader(Path folder) throws IOException {
        var read = written.read(folder);
        same(bare(old, folder), aloud(read.base()), "base");
        same(bare(now, folder), aloud(read.accepted()), "accepted");
    }

    /// References as the file says them: what the older version alone has is none but words.
    private static List<String> aloud(Document read) {
        return ReadAloud.body(read.withBody(said(read.body())));
    }

    private static List<Block> said(List<Block> blocks) {
        return blocks.stream().map(Recorded::said).toList();
    }

    private static Block said(Block block) {
        var runs = block.runs().stream().map(Recorded::said).toList();
        var said = runs.equals(block.runs()) ? block : block.withRuns(runs);
        return said.parts().isEmpty() ? said : said.withParts(said(said.parts()));
    }

    private static Inline said(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference ->
                    new Inline.Text(reference.shown(), reference.marks());
            case Inline.Citation citation -> new Inline.Text(citation.shown(), citation.marks());
            default -> run;
        };
    }

    private List<String> bare(Document document, Path folder) throws IOException {
        return aloud(alone(document).readBare(folder).base());
    }

    /// A file of one version, its numbers typed as redlines have them.
    private Written alone(Document document) {
        return look.form() == Look.Form.CONTRIBUTION
                ? of(document, document, look).written
                : Written.of(document, look);
    }

    /// Accepting all gives the newer text, rejecting all the older one, word for word in order.
    void check(LibreOffice office, Path folder) throws IOException {
        var file = Files.createTempFile(folder, "redline", ".docx");
        Files.write(file, written.bytes());
        same(plain(now, office, folder), words(office.accepted(file)), "accepted");
        same(plain(old, office, folder), words(office.rejected(file)), "rejected");
    }

    private List<String> plain(Document document, LibreOffice office, Path folder)
            throws IOException {
        var file = Files.createTempFile(folder, "plain", ".docx");
        Files.write(file, alone(document).bytes());
        return words(office.text(file));
    }

    private static void same(List<String> expected, List<String> actual, String which) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            var one = i < expected.size() ? expected.get(i) : "nothing";
            var other = i < actual.size() ? actual.get(i) : "nothing";
            int at = i;
            assertEquals(
                    one,
                    other,
                    () ->
                            which
                                    + ", word "
                                    + at
                                    + " behind "
                                    + expected.subList(
                                            Math.max(0, at - 12), Math.min(at, expected.size()))
                                    + " is: "
                                    + actual.subList(
                                            Math.min(at, actual.size()),
                                            Math.min(actual.size(), at + 12)));
        }
    }

    /// LibreOffice puts U+200D into recorded rows without words.
    /// The words in order; lists of contents aside, whose pages stand as a dash.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var line : text.split("\n"))
            if (!line.endsWith("\t–") && !CONTENTS.contains(line))
                for (var word : line.split("[\\s\\p{Z}\\f\\u000B\\u200D]+"))
                    if (!word.isEmpty()) words.add(word);
        return words;
    }
}
