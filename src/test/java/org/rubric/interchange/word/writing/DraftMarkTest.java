package org.rubric.interchange.word.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rubric.document.DocumentKind;
import org.rubric.interchange.word.Schemas;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.furniture.Finishing;

/// DRAFT lies behind the text of every page of a Word file, as word processors write it themselves.
class DraftMarkTest {
    private static final Pattern SECTION = Pattern.compile("<w:sectPr>(.*?)</w:sectPr>");
    private static final Pattern HEADER =
            Pattern.compile("<w:headerReference w:type=\"(\\w+)\" r:id=\"(\\w+)\"/>");

    private static Written written(Look look, boolean draft) {
        var document = Sample.document(DocumentKind.RECOMMENDATION);
        return Written.of(document, look.with(Finishing.of(draft, false)));
    }

    @Test
    void everySectionOfEveryLookHasItAndIsValid() throws Exception {
        for (var look : Look.all()) {
            var file = written(look, true);
            assertEquals(List.of(), Schemas.errors(file.parts()), look.name());
            var sections = SECTION.matcher(file.text()).results().toList();
            assertFalse(sections.isEmpty());
            for (var section : sections) {
                var pages =
                        HEADER.matcher(section.group(1)).results().map(m -> m.group(1)).toList();
                boolean published = look.form() == Look.Form.PUBLISHED;
                assertEquals(
                        published ? List.of("even", "default") : List.of("first", "default"),
                        pages,
                        look.name());
                for (var tie : HEADER.matcher(section.group(1)).results().toList())
                    assertTrue(head(file, tie.group(2)).contains("string=\"DRAFT\""), look.name());
            }
            assertFalse(file.part("word/header1.xml").contains(">DRAFT<"), "no line of its own");
        }
    }

    private static String head(Written file, String tie) {
        var target = Pattern.compile("Id=\"" + tie + "\"[^>]*Target=\"([^\"]+)\"");
        var found = target.matcher(file.part("word/_rels/document.xml.rels"));
        assertTrue(found.find(), tie);
        return file.part("word/" + found.group(1));
    }

    @Test
    void theFirstPageOfADraftHasNoFolio() {
        var file = written(Look.DRAFT, true);
        assertFalse(file.part("word/header2.xml").contains(" PAGE "));
        assertTrue(file.part("word/header1.xml").contains(" PAGE "));
    }

    @Test
    void aTextThatIsReadyHasNone() {
        for (var look : Look.all()) {
            var file = written(look, false);
            assertFalse(file.parts().containsKey("word/header2.xml"));
            assertFalse(file.part("word/header1.xml").contains("DRAFT"), look.name());
            assertFalse(file.part("[Content_Types].xml").contains("header2"));
        }
    }
}
