package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Real Recommendations from Word to PDF: every one conforms to both standards in both looks, and
/// every link in every one lands on the words it promises. A file is read once for both looks; a
/// long one is validated as published only, because its body is the same in both.
@Tag("corpus")
class CorpusExportTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Typefaces());
    private static final int LONG = 150;
    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyRecommendationConforms() {
        return Corpus.all().stream().map(file -> dynamicTest(name(file), () -> conforms(file)));
    }

    @Test
    void everyReferenceOfY3507LandsOnItsLabel() throws IOException {
        var set = SetText.of(Corpus.docx("Y.3507-201812"));
        var tree = TagTree.of(PdfExporterTest.bytes(set.imprint()));
        assertTrue(tree.landings().size() > 20, "links");
        assertEquals(List.of(), set.astray(tree));
    }

    @Test
    void theSameRecommendationGivesTheSameBytes() throws IOException {
        var imprint = SetText.of(Corpus.docx("Y.3507-201812")).imprint();
        assertArrayEquals(PdfExporterTest.bytes(imprint), PdfExporterTest.bytes(imprint));
    }

    private void conforms(Path word) throws IOException {
        var draft = SetText.of(word);
        if (draft.imprint().pages().size() < LONG) conforms(name(word), draft);
        conforms(name(word) + " as published", draft.in(Look.PUBLISHED));
    }

    private void conforms(String name, SetText set) throws IOException {
        var pdf = folder.resolve("written.pdf");
        long begin = System.nanoTime();
        try (var out = Files.newOutputStream(pdf)) {
            new PdfExporter().write(set.imprint(), out);
        }
        long written = System.nanoTime();
        for (var verdict : new PdfValidator().validate(pdf))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
        long checked = System.nanoTime();
        var tree = TagTree.of(pdf);
        System.out.printf(
                Locale.ROOT,
                "%s: %d pages, %d KiB, written in %d ms, checked in %d ms, %d links%n",
                name,
                set.imprint().pages().size(),
                Files.size(pdf) >> 10,
                (written - begin) / 1_000_000,
                (checked - written) / 1_000_000,
                tree.landings().size());
        assertEquals(List.of(), set.astray(tree));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// A document as read from Word, its numbers and its pages.
    private record SetText(Document document, Numbering numbering, Imprint imprint) {
        static SetText of(Path word) throws IOException {
            var document = new WordImporter().read(word, Progress.NONE).base();
            var numbering = Numbering.of(document);
            var imprint = TYPESETTER.set(document, numbering, Look.DRAFT);
            return new SetText(document, numbering, imprint);
        }

        SetText in(Look look) {
            return new SetText(document, numbering, TYPESETTER.set(document, numbering, look));
        }

        /// Links whose place does not begin with the number or the title of their target.
        List<TagTree.Landing> astray(TagTree tree) {
            return tree.landings().stream().filter(landing -> !lands(landing)).toList();
        }

        /// The notes of a figure stand between it and its title (author's guide, 9.6.2).
        private boolean lands(TagTree.Landing landing) {
            var words = plain(landing.landing());
            boolean noted =
                    document.find(Id.of(landing.target()))
                            .filter(block -> block instanceof Exhibit.Figure)
                            .filter(figure -> !((Exhibit.Figure) figure).legend().isEmpty())
                            .isPresent();
            return words.startsWith(label(landing)) || noted && words.contains(label(landing));
        }

        private String label(TagTree.Landing landing) {
            var target = Id.of(landing.target());
            var number = numbering.label(target).map(Label::standing).orElse("");
            if (!number.isEmpty()) return plain(number);
            return document.find(target)
                    .map(block -> block instanceof Block.Clause clause ? clause.title() : block)
                    .map(line -> plain(firstWords(line)))
                    .orElse("");
        }

        /// As far as they do not depend on references.
        private static String firstWords(Block line) {
            var words = new StringBuilder();
            for (var run : line.runs()) {
                if (!(run instanceof Inline.Text)) break;
                words.append(run.text());
            }
            return words.toString();
        }

        private static String plain(String words) {
            return words.replaceAll("[\\s\u00A0]+", " ").strip();
        }
    }
}
