package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.Gateways;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// A file says which way its lines run (ISO 32000-1, 12.2 and 14.8.5.4.3), and stays valid.
class LeftwardFileTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"ar,R2L,RlTb,false", "ar,R2L,RlTb,true", "zh,,,false", "en,,,false"})
    void theFileSaysWhichWayItsLinesRun(
            String language, String direction, String mode, boolean published) throws IOException {
        var pdf = folder.resolve("out.pdf");
        var draft = draft(language);
        var look = published ? Look.PUBLISHED : Look.DRAFT;
        try (var out = Files.newOutputStream(pdf)) {
            new PdfExporter()
                    .write(
                            new Typesetter(new Typefaces(List.of(fonts())))
                                    .set(draft, Numbering.of(draft), look),
                            out);
        }
        for (var verdict : new PdfValidator().validate(pdf))
            assertEquals(List.of(), verdict.failures(), verdict.flavour());
        try (var read = Loader.loadPDF(pdf.toFile())) {
            var catalogue = read.getDocumentCatalog().getCOSObject();
            var display = catalogue.getCOSDictionary(COSName.VIEWER_PREFERENCES);
            assertEquals(direction, display.getNameAsString("Direction"));
            var root = catalogue.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            var top = (COSDictionary) root.getDictionaryObject(COSName.K);
            assertEquals("Document", top.getNameAsString(COSName.S));
            var layout = top.getCOSDictionary(COSName.A);
            assertEquals(mode, layout == null ? null : layout.getNameAsString("WritingMode"));
            if (layout != null) assertEquals("Layout", layout.getNameAsString(COSName.O));
        }
    }

    /// With those that the profile `fonts` fetches, if it did.
    private Path fonts() {
        var fetched = Path.of("target", "fonts");
        return Files.isDirectory(fetched) ? fetched : folder;
    }

    private static Document draft(String language) {
        return switch (language) {
            case "ar" -> Gateways.arabic();
            case "zh" -> Gateways.chinese();
            default -> Documents.recommendation(Documents.p("Words."));
        };
    }
}
