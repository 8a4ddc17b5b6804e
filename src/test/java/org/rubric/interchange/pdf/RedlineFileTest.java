package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Redlines;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.furniture.Finishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was changed between two versions, in the file.
class RedlineFileTest {
    private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");
    private static final COSName ROLE_MAP_NS = COSName.getPDFName("RoleMapNS");
    private static final Typesetter TYPESETTER = new Typesetter(new Typefaces());

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(value = Standard.class, mode = EnumSource.Mode.EXCLUDE, names = "UNMARKED")
    void everyStandardIsKept(Standard standard) throws IOException {
        var redline = Redlines.everything();

        for (var look : List.of(Look.DRAFT, Look.PUBLISHED)) {
            var named = look.with(Finishing.PLAIN.since("SG20-TD1234/GEN"));
            var imprint = redline.imprint(named, TYPESETTER);
            var file =
                    Path.of(
                            "target",
                            "tour",
                            "redline-" + look.name() + "-" + standard.word() + ".pdf");
            Files.write(file, StandardTest.bytes(imprint, StandardTest.edition(standard)));
            for (var verdict : new PdfValidator().validate(file, standard.flavours()))
                assertEquals(List.of(), verdict.failures(), standard + " as " + verdict.flavour());
        }
    }

    private static TagTree.Node find(TagTree.Node node, String words) {
        if (node.role().matches("P|H\\d|LBody") && node.text().contains(words)) return node;
        for (var kid : node.kids())
            if (kid instanceof TagTree.Node inner && find(inner, words) != null)
                return find(inner, words);
        return null;
    }

    /// What is heard: actual texts in place of what they stand for.
    private static String heard(TagTree.Node node) {
        if (node.attributes().containsKey("ActualText")) return node.attributes().get("ActualText");
        var heard = new StringBuilder();
        for (var kid : node.kids())
            heard.append(kid instanceof TagTree.Node inner ? heard(inner) : kid.text());
        return heard.toString().replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @EnumSource(names = {"A2A", "A4"})
    void aReaderIsToldWhatWasChanged(Standard standard) throws IOException {
        var tree = tree(standard);
        assertEquals(
                "The gateway  [deleted: reports – end of change]  [inserted: tells – end of"
                        + " change]  the level of the river  [deleted: every ten minutes – end of"
                        + " change]  [inserted: every five minutes, and at once when it rises"
                        + " faster than the threshold of  – end of change]  [inserted:  says – end"
                        + " of change] , see clause 2 [deleted: , and  – end of change] clause 3.",
                heard(find(tree.root(), "The gateway")));
        assertEquals(" [deleted: 2 Old model", heard(find(tree.root(), "2 Old model")));
        assertEquals(
                " [moved away: This sentence stood here before.",
                heard(find(tree.root(), "This sentence")));
        assertEquals(" [inserted: A new item", heard(find(tree.root(), "A new item")));
    }

    @Test
    void whatACopyTakesIsTheTextAlone() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(Standard.A2A))) {
            var words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("Letters inmside of a word, one"), words);
            assertFalse(words.contains("[inserted"), words);
        }
    }

    @Test
    void theLegendIsToldFirst() throws IOException {
        var first = (TagTree.Node) tree(Standard.A2A).root().kids().getFirst();
        assertEquals("Changes: inserted, deleted, moved here, moved away", heard(first));
    }

    @Test
    void whatHappenedToAPictureStandsBeforeItsWords() throws IOException {
        var words = tree(Standard.A2A).toString();
        assertTrue(words.contains("Figure Alt=[deleted] Two boxes"), words);
        assertTrue(words.contains("Figure Alt=[inserted] Two boxes"), words);
        assertTrue(
                words.contains("Formula Alt=[deleted] r equals the fraction h, over 2 t"), words);
    }

    @Test
    void aFootnoteMarkIsReadWhereItStands() throws IOException {
        var heard = heard(find(tree(Standard.A2A).root(), "A mark"));
        assertTrue(heard.startsWith("A mark1 and a mark [inserted: 2 – end of change] ."), heard);
    }

    @ParameterizedTest
    @CsvSource({"A2A,Ins,Del", "A4,ins,del"})
    void theTypesStandForASpan(Standard standard, String ins, String del) throws IOException {
        var counts = tree(standard).counts();
        assertTrue(counts.get(ins) > 10 && counts.get(del) > 10, counts.toString());
        try (var pdf = Loader.loadPDF(bytes(standard))) {
            var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            var map = root.getCOSDictionary(COSName.ROLE_MAP);
            if (standard == Standard.A2A) assertEquals("Span", map.getNameAsString(ins));
            else {
                var html = (COSDictionary) root.getCOSArray(NAMESPACES).getObject(1);
                assertEquals("http://www.w3.org/1999/xhtml", html.getString("NS"));
                var span = html.getCOSDictionary(ROLE_MAP_NS).getCOSArray(COSName.getPDFName(del));
                assertEquals("Span", span.getName(0));
            }
        }
    }

    @Test
    void aFileWithoutChangesMapsNothing() throws IOException {
        var imprint = Showpiece.imprint(Showpiece.document());
        try (var pdf = Loader.loadPDF(StandardTest.bytes(imprint, Edition.USUAL))) {
            var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            assertNull(root.getCOSDictionary(COSName.ROLE_MAP));
        }
    }

    private static byte[] bytes(Standard standard) throws IOException {
        var imprint = Redlines.everything().imprint(Look.DRAFT, TYPESETTER);
        return StandardTest.bytes(imprint, StandardTest.edition(standard));
    }

    private static TagTree tree(Standard standard) throws IOException {
        return TagTree.of(bytes(standard));
    }
}
