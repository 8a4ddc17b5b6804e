package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Gateways;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Justified;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// The drafts in Arabic and Chinese on pages, with the fonts that the profile `fonts` fetches.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapedPagesTest {
    private static final Path FONTS = Path.of("target", "fonts");
    private static final double RIGHT = 56.7 + 481.95;

    @TempDir static Path folder;

    private Typefaces faces;
    private Imprint arabic;
    private Imprint chinese;

    @BeforeAll
    void set() {
        assumeTrue(
                Files.exists(FONTS.resolve("Amiri-Regular.ttf"))
                        && Files.exists(FONTS.resolve("NotoSerifSC-Regular.ttf")),
                "No fonts in " + FONTS + "; mvn -Pfonts process-resources fetches them");
        faces = new Typefaces(List.of(FONTS));
        arabic = set(Gateways.arabic(), Look.DRAFT);
        chinese = set(Gateways.chinese(), Look.DRAFT);
    }

    private Imprint set(Document draft, Look look) {
        return new Typesetter(faces).set(draft, Numbering.of(draft), look);
    }

    private Imprint imprint(String language) {
        return language.equals("ar") ? arabic : chinese;
    }

    private static Path file(Imprint imprint) throws IOException {
        var file = folder.resolve("out.pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfExporter().write(imprint, out);
        }
        return file;
    }

    private static String read(Path file, boolean sorted) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            return stripper.getText(pdf);
        }
    }

    private static List<Mark.Glyphs> runs(Imprint imprint) {
        return runs(imprint.pages());
    }

    private static List<Mark.Glyphs> runs(List<Page> pages) {
        var runs = new ArrayList<Mark.Glyphs>();
        for (var page : pages)
            for (var mark : page.marks()) if (mark instanceof Mark.Glyphs run) runs.add(run);
        return runs;
    }

    private static Mark.Glyphs run(Imprint imprint, String words) {
        return runs(imprint).reversed().stream()
                .filter(run -> run.source().text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No run has " + words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void theFileIsValidAndNothingIsMissing(String language) throws IOException {
        var imprint = imprint(language);
        assertEquals(List.of(), imprint.findings());
        assertTrue(imprint.pages().size() >= 10, "pages: " + imprint.pages().size());
        for (var verdict : new PdfValidator().validate(file(imprint)))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
    }

    /// Justified lines are stretched at the places where there is something to stretch.
    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void justifiedPagesAreValidToo(String language) throws IOException {
        var draft = language.equals("ar") ? Gateways.arabic() : Gateways.chinese();
        var imprint = set(draft, Justified.look());
        for (var verdict : new PdfValidator().validate(file(imprint)))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
        double stretched =
                runs(imprint).stream()
                        .filter(run -> run.source().from() >= 0)
                        .filter(run -> run.shifts().length > 0)
                        .count();
        assertTrue(stretched > 10, "runs: " + stretched);
    }

    /// Chinese is read word for word; lines of Arabic without vowel marks and links as well.
    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void plainParagraphsAreReadAsWritten(String language) throws IOException {
        var draft = language.equals("ar") ? Gateways.arabic() : Gateways.chinese();
        var read = bare(read(file(imprint(language)), false));
        var resolved = Resolution.of(draft, Numbering.of(draft)).document();
        int compared = 0;
        var lost = new ArrayList<String>();
        for (var block : running(resolved.body())) {
            if (!plain(block)) continue;
            compared++;
            var words = bare(Gateways.words(block));
            if (!read.contains(words)) lost.add(words);
        }
        assertTrue(compared >= 15, "compared: " + compared);
        // A page may end inside a paragraph: its number stands between the words then.
        assertTrue(lost.size() <= 1, lost::toString);
    }

    /// Paragraphs that stand alone on their lines.
    private static List<Block> running(List<Block> body) {
        var running = new ArrayList<Block>();
        for (var block : body)
            switch (block) {
                case Block.Clause clause -> running.addAll(running(clause.body()));
                case Block.Paragraph _, Block.Note _ -> running.add(block);
                default -> {}
            }
        return running;
    }

    private static boolean plain(Block block) {
        var words = Gateways.words(block);
        if (words.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK))
            return false;
        boolean leftward = words.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700);
        return block.runs().stream()
                .allMatch(
                        run ->
                                run instanceof Inline.Text(var text, var marks)
                                        && marks.link().isEmpty()
                                        && marks.styles().isEmpty()
                                        && !(leftward && text.matches(".*[A-Za-z0-9\"].*")));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B\\u200E]", "");
    }

    /// Sorted by place, as most readers do, even lines with links and Latin words come out right.
    @Test
    void linesWithLinksAreReadByPlace() throws IOException {
        var read = bare(read(file(arabic), true));
        for (var words :
                List.of(
                        "تقع البوابة بين المستشعرات ومنصة المراقبة كما هو مبين في الشكل",
                        "وترد قيمها في الجدول",
                        "ولا تعود البوابة إلى الحالة السابقة إلا بعد أن ينخفض المستوى"))
            assertTrue(read.contains(bare(words)), words);
    }

    @Test
    void everyLetterOfARunHasItsPlace() {
        for (var run : runs(arabic)) {
            double x = run.x();
            for (int i = 0; i < run.glyphs().length; i++) {
                assertTrue(x > 40 && x < RIGHT + 15, run.source().text());
                x += run.ink().advance(run.glyphs()[i]);
                if (run.shifts().length > 0) x += run.shifts()[i];
            }
        }
    }

    /// Everything is on the page and in bounded time, whatever a machine has written.
    @ParameterizedTest
    @ValueSource(strings = {"ب", "لا", "بً", "中", "中（", "ब्", "ก", "\u200Dب"})
    void aWordOfTenThousandLettersIsOnThePage(String piece) {
        var word = piece.repeat(10_000 / piece.length());
        long start = System.nanoTime();
        var imprint = set(Documents.recommendation(Documents.p(word)), Look.DRAFT);
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "takes too long");
        for (var run : runs(imprint)) {
            assertTrue(run.x() > 50, "x " + run.x());
            assertTrue(run.x() + run.width() < RIGHT + 15, "right " + (run.x() + run.width()));
        }
        long letters =
                runs(imprint).stream()
                        .filter(run -> run.source().from() >= 0)
                        .mapToLong(run -> run.source().text().length())
                        .sum();
        assertTrue(letters >= word.length() / 2, "letters: " + letters);
    }

    @Test
    void lettersTakeTheFormsOfTheirPlace() {
        var run = run(arabic, "نظام استشعار الفيضانات");
        assertEquals("Amiri-Bold", run.ink().face().name());
        int alone = run.ink().face().glyph('ن');
        var text = new StringBuilder(run.source().text()).reverse().toString();
        int nun = text.lastIndexOf('ن');
        assertTrue(run.glyphs()[nun] != alone && run.glyphs()[nun] != 0);
    }

    @Test
    void theParagraphBeginsAtTheRight() {
        var first = run(arabic, "تتوقف فترة الإبلاغ");
        assertEquals(RIGHT, first.x() + first.width(), 0.5);
        var heading =
                runs(arabic).stream()
                        .filter(run -> run.ink().face().name().equals("Amiri-Bold"))
                        .filter(run -> run.source().text().startsWith("السطح البيني"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(RIGHT - 39.7, heading.x() + heading.width(), 0.5);
    }

    @Test
    void theFirstColumnStandsAtTheRight() {
        var page =
                arabic.pages().stream()
                        .filter(p -> runs(List.of(p)).stream().anyMatch(ShapedPagesTest::period))
                        .findFirst()
                        .orElseThrow();
        var words =
                runs(List.of(page)).stream()
                        .filter(run -> run.ink().face().name().equals("Amiri-Bold"))
                        .sorted((a, b) -> Double.compare(b.x(), a.x()))
                        .map(run -> run.source().text())
                        .filter(List.of("الحالة", "الفترة", "الإجراء")::contains)
                        .toList();
        assertEquals(List.of("الحالة", "الفترة", "الإجراء"), words);
    }

    private static boolean period(Mark.Glyphs run) {
        return run.source().text().equals("الفترة");
    }

    @Test
    void theNumberOfAnEquationStandsAtTheLeft() {
        assertEquals(56.7, run(arabic, "(6-1)").x(), 0.01);
        assertTrue(run(chinese, "(6-1)").x() > 450);
    }

    @Test
    void contentsLeadToTheLeft() {
        var page = arabic.pages().get(1);
        var numbers = new ArrayList<Double>();
        for (var mark : page.marks())
            if (mark instanceof Mark.Glyphs run && run.source().text().equals("10"))
                numbers.add(run.x());
        assertTrue(numbers.size() >= 2, numbers::toString);
        for (double x : numbers) assertEquals(56.7, x, 0.01);
    }

    @Test
    void theFileSaysItsLanguage() throws IOException {
        try (var pdf = Loader.loadPDF(file(arabic).toFile())) {
            assertEquals("ar", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void chineseIsFullWidth() {
        var run = run(chinese, "其数值见");
        assertEquals("NotoSerifSC-Regular", run.ink().face().name());
        for (int glyph : run.glyphs()) assertEquals(12, run.ink().advance(glyph), 0.01);
        var quoted = run(chinese, "“须”一词");
        assertEquals("NotoSerifSC-Regular", quoted.ink().face().name());
    }

    /// No line begins with a mark that closes and none ends with one that opens.
    @Test
    void punctuationStaysWithItsWords() {
        double y = -1;
        String last = "";
        for (var run : runs(chinese)) {
            var text = run.source().text();
            if (run.source().from() < 0 || text.isEmpty()) continue;
            if (Math.abs(run.y() - y) > 10 && run.x() < 57 && !last.isEmpty()) {
                assertTrue("，。、；：）”！？".indexOf(text.charAt(0)) < 0, last + " | " + text);
                assertTrue("（“".indexOf(last.charAt(last.length() - 1)) < 0, last + " | " + text);
            }
            y = run.y();
            last = text;
        }
    }
}
