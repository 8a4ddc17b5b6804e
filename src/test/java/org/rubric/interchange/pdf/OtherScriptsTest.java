package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.Gateways;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;
import org.rubric.rules.Dossier;
import org.rubric.rules.Proofreader;
import org.rubric.rules.Rulebook;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// The drafts in Arabic and Chinese are checked, numbered and exported like any other.
class OtherScriptsTest {
    @TempDir Path folder;

    private static Document draft(String language) {
        return language.equals("ar") ? Gateways.arabic() : Gateways.chinese();
    }

    /// The fonts for them are not here: that is said once a paragraph, with what to do instead.
    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void thePdfConformsAndMissingFontsAreSaid(String language) throws IOException {
        var draft = draft(language);
        var imprint =
                new Typesetter(new Typefaces(List.of(folder)))
                        .set(draft, Numbering.of(draft), Look.DRAFT);
        assertTrue(imprint.pages().size() >= 10, "pages: " + imprint.pages().size());
        var remedy =
                language.equals("ar")
                        ? "To print Arabic letters, put a TrueType font that has them, such as"
                                + " Amiri, into the folder "
                        : "To print Chinese characters, put a TrueType font that has them, such as"
                                + " Noto Serif SC, into the folder ";
        assertTrue(
                imprint.findings().stream()
                        .filter(finding -> finding.code().equals("font.missing"))
                        .anyMatch(finding -> finding.message().contains(remedy + folder)),
                imprint.findings()::toString);
        var pdf = folder.resolve("out.pdf");
        try (var out = Files.newOutputStream(pdf)) {
            new PdfExporter().write(imprint, out);
        }
        for (var verdict : new PdfValidator().validate(pdf))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
    }

    /// Words of another language are told as such, in the tags of the page and in the file.
    @Test
    void aRunSaysItsLanguage() throws IOException {
        var draft =
                Documents.recommendation(
                        Documents.p(
                                "the word ",
                                new Inline.Text("бит", Marks.NONE.withLanguage("ru"))));
        var imprint =
                new Typesetter(new Typefaces(List.of(folder)))
                        .set(draft, Numbering.of(draft), Look.DRAFT);
        assertEquals(
                1,
                imprint.elements().stream()
                        .filter(e -> e.role() == Element.Role.SPAN)
                        .filter(e -> e.attributes().language().equals("ru"))
                        .count());
        var pdf = folder.resolve("out.pdf");
        try (var out = Files.newOutputStream(pdf)) {
            new PdfExporter().write(imprint, out);
        }
        int said = 0;
        try (var read = Loader.loadPDF(pdf.toFile())) {
            var file = read.getDocument();
            for (var key : file.getXrefTable().keySet())
                if (file.getObjectFromPool(key).getObject() instanceof COSDictionary node
                        && "ru".equals(node.getString(COSName.LANG))) said++;
        }
        assertEquals(1, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void noEnglishRuleSpeaks(String language) {
        var dossier = Dossier.of(Snapshot.of(draft(language)), Catalogue.EMPTY);
        var book = Rulebook.standard();
        var findings = new Proofreader(book).proofread(dossier);
        for (var finding : findings)
            assertTrue(
                    book.rule(finding.code()).filter(rule -> rule.english()).isEmpty(),
                    finding::toString);
        assertEquals(List.of(), findings.stream().map(f -> f.code() + " " + f.message()).toList());
    }

    @Test
    void numbersAreInTheWordsOfTheLanguage() {
        assertEquals(
                "يجب على البوابة أن تبلغ عن مستوى الماء كل عشر دقائق (انظر الفقرة 6.2 و[ITU-T Y.4000]).",
                resolved(Gateways.arabic(), "general/p2"));
        assertEquals(
                "网关须每十分钟上报一次水位（见第6.2节和[ITU-T Y.4000]）。",
                resolved(Gateways.chinese(), "general/p2"));
        assertEquals("上报周期取决于水位及其上涨速度，其数值见表6-1。", resolved(Gateways.chinese(), "reporting/p1"));
        assertEquals(
                "本建议书还在附件A中规定了网关的测试程序，并在附录I中就传感器的选址提出建议。",
                resolved(Gateways.chinese(), "scope/p3"));
    }

    private static String resolved(Document draft, String block) {
        var words = new StringBuilder();
        var resolved = Resolution.of(draft, Numbering.of(draft)).document();
        for (var run : resolved.find(Id.of(block)).orElseThrow().runs())
            switch (run) {
                case Inline.CrossReference reference -> words.append(reference.shown());
                case Inline.Citation citation -> words.append(citation.shown());
                default -> words.append(Inline.text(List.of(run)));
            }
        return words.toString().replace('\u00A0', ' ');
    }

    /// As much text as was promised, each sentence its own.
    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh"})
    void theDraftsAreTextsOfTheirOwn(String language) {
        var sentences =
                Gateways.lines(draft(language)).stream()
                        .map(Gateways::words)
                        .filter(words -> words.endsWith(".") || words.endsWith("。"))
                        .distinct()
                        .toList();
        assertTrue(sentences.size() >= 60, "sentences: " + sentences.size());
    }
}
