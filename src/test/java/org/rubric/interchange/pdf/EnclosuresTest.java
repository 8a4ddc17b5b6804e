package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.rubric.document.Media;

/// What a file carries within itself.
class EnclosuresTest {
    private static final byte[] CONTENT = "{\"rubric\":1}".getBytes(StandardCharsets.UTF_8);

    private static Attachment attachment(String name) {
        return new Attachment(
                name,
                "The source",
                Attachment.Relation.SOURCE,
                Media.of("application/json", CONTENT));
    }

    private static PDDocument file(Standard standard, String... names) throws IOException {
        var all = new ArrayList<Attachment>();
        for (var name : names) all.add(attachment(name));
        var imprint = Showpiece.imprint(Showpiece.document());
        return Loader.loadPDF(StandardTest.bytes(imprint, new Edition(standard, Map.of(), all)));
    }

    private static List<String> names(PDDocument document) throws IOException {
        var found = new ArrayList<String>();
        var catalogue = document.getDocumentCatalog();
        for (var file : catalogue.getNames().getEmbeddedFiles().getNames().values())
            found.add(file.getFilename());
        return found;
    }

    @Test
    void theSourceComesOutAsItWentIn() throws IOException {
        try (var document = file(Standard.A3A, "draft.json")) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var file = files.values().iterator().next();
            assertEquals("draft.json", file.getFilename());
            assertEquals("The source", file.getFileDescription());
            assertEquals("Source", file.getCOSObject().getNameAsString("AFRelationship"));
            assertEquals("application/json", file.getEmbeddedFile().getSubtype());
            assertEquals(CONTENT.length, file.getEmbeddedFile().getSize());
            assertArrayEquals(CONTENT, file.getEmbeddedFile().toByteArray());
            var associated =
                    document.getDocumentCatalog().getCOSObject().getCOSArray(Enclosures.AF);
            assertEquals(file.getCOSObject(), associated.getObject(0));
        }
    }

    @Test
    void namesAreBareAndEachStandsOnce() throws IOException {
        try (var document = file(Standard.A4F, "a.json", "a.json", "../../etc/passwd", "")) {
            assertEquals(
                    List.of("a.json", "a-2.json", "..-..-etc-passwd", "file"), names(document));
        }
    }

    @Test
    void whatMayCarryNothingCarriesNothing() throws IOException {
        for (var standard : List.of(Standard.A2A, Standard.A4, Standard.UNMARKED))
            try (var document = file(standard, "draft.json")) {
                var catalogue = document.getDocumentCatalog();
                assertNull(catalogue.getNames().getEmbeddedFiles(), standard.word());
                assertTrue(
                        formulas(document).stream().noneMatch(f -> f.containsKey(Enclosures.AF)));
            }
    }

    @Test
    void eachFormulaHasItsMathMlBesideIt() throws IOException {
        try (var document = file(Standard.A3A)) {
            var formulas = formulas(document);
            assertEquals(2, formulas.size());
            var markups = new ArrayList<String>();
            for (var formula : formulas) {
                var file = (COSDictionary) formula.getCOSArray(Enclosures.AF).getObject(0);
                assertEquals("Supplement", file.getNameAsString("AFRelationship"));
                var embedded = new PDComplexFileSpecification(file).getEmbeddedFile();
                assertEquals("application/mathml+xml", embedded.getSubtype());
                markups.add(new String(embedded.toByteArray(), StandardCharsets.UTF_8));
                assertNull(formula.getDictionaryObject("ActualText"));
            }
            assertTrue(markups.get(0).contains("<mfrac><mi>a</mi><mi>b</mi></mfrac>"));
            assertTrue(!markups.get(0).contains("display="), "in the line");
            assertTrue(markups.get(1).contains("display=\"block\" alttext=\"r equals"));
        }
    }

    private static List<COSDictionary> formulas(PDDocument document) {
        var found = new ArrayList<COSDictionary>();
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        assertNotNull(root);
        collect(root.getCOSObject(), found);
        return found;
    }

    private static void collect(COSDictionary node, List<COSDictionary> found) {
        if ("Formula".equals(node.getNameAsString(COSName.S))) found.add(node);
        var kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) collect(kid, found);
        if (kids instanceof COSArray array)
            for (int i = 0; i < array.size(); i++)
                if (array.getObject(i) instanceof COSDictionary kid) collect(kid, found);
    }
}
