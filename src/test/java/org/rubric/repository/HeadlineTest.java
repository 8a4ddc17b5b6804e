package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;

import java.util.List;

class HeadlineTest {

    @Test
    void wordsAreCountedAsAReaderDoes() {
        assertEquals(0, words(""));
        assertEquals(0, words(" – … "));
        assertEquals(4, words("The device's user-interface (3.2.1)"));
        assertEquals(2, words("données\u00e9\tустройства"));
    }

    @Test
    void aDraftWithoutANameIsUntitled() {
        assertEquals("Untitled", Headline.of(document("")).name());
    }

    @Test
    void hostileLengthsAreCut() {
        var front =
                FrontMatter.EMPTY.withIdentity(
                        FrontMatter.EMPTY.identity().withTitle("t".repeat(100_000)));
        var line = Headline.of(Document.of(front, List.of()));
        assertEquals(3900, line.title().length());
        assertEquals(900, line.name().length());
    }

    private static int words(String text) {
        return Headline.of(document(text)).words();
    }

    private static Document document(String text) {
        return Document.of(
                FrontMatter.EMPTY, List.of(Block.Paragraph.of(Id.of("p"), Inline.plain(text))));
    }
}
