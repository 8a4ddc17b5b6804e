package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.numbering.Numbering;

class PlacesTest {
    private static final Document DRAFT = Drafts.of(Drafts.SOUND);
    private static final Places PLACES = new Places(DRAFT, Numbering.of(DRAFT));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "front/p1; Summary",
                "front/p2; Introduction",
                "general; 6.1 General",
                "general/title; 6.1 General, heading",
                "general/p1; 6.1 General, first paragraph",
                "general/note1; 6.1 General, NOTE",
                "periods/row2/c1/p; 6.1 General, Table 6-1",
                "system; 6.1 General, Figure 6-1",
                "elsewhere/term1/text; 3.1 Terms defined elsewhere, “device”",
                "ref-b-IETF-RFC-1; Bibliography, [b-IETF RFC 1]",
                "test; Annex A Test",
                "nowhere; Front matter",
            })
    void isSaidInWords(String id, String words) {
        assertEquals(words, PLACES.words(Id.of(id)));
    }
}
