package org.rubric.interchange.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Title;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

class CatalogueFormatTest {

    @Test
    void whatShipsIsRead() throws IOException {
        var catalogue = shipped();
        assertEquals("SG20", catalogue.group().name());
        assertEquals(10, catalogue.structure().questions().size());
        assertEquals(9, catalogue.texts().resolutions().size());
        assertTrue(catalogue.question("Q4/20").isPresent());
        var wanted = Designation.parse("ITU-T Y.4219").orElseThrow();
        assertTrue(catalogue.recommendation(wanted).isPresent());
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var catalogue = shipped();
        var out = new ByteArrayOutputStream();
        CatalogueFormat.write(catalogue, out);
        assertEquals(catalogue, CatalogueFormat.read(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void aDesignationOfNoKnownFormIsKeptInParts() throws IOException {
        var odd = new Designation("Völva", "", List.of("a b c"), "");
        var card =
                new Recommendation(
                        odd,
                        Title.of("Odd"),
                        "",
                        Recommendation.Standing.UNKNOWN,
                        List.of(),
                        Provenance.UNKNOWN);
        var format = CatalogueFormat.format();
        var catalogue = Catalogue.EMPTY.with(card);
        assertEquals(catalogue, format.read(format.text(catalogue)));
    }

    @Test
    void aWordThatIsNoDesignationIsNamed() {
        var json = "{\"group\":{},\"texts\":{\"recommendations\":[{\"designation\":\"%%\"}]}}";
        var in = new ByteArrayInputStream(json.getBytes(UTF_8));
        var failure = assertThrows(IOException.class, () -> CatalogueFormat.read(in));
        assertTrue(failure.getMessage().contains("\"%%\" is no designation"), failure.getMessage());
    }

    private static Catalogue shipped() throws IOException {
        try (var in = Catalogue.class.getResourceAsStream("/catalogue/sg20.json")) {
            return CatalogueFormat.read(in);
        }
    }
}
