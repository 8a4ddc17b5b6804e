package org.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One count for the list of drafts and the bottom line.
class WordCountTest {

    @Test
    void wordsAreCountedAsAReaderDoes() {
        assertEquals(0, WordCount.of(" – … "));
        assertEquals(4, WordCount.of("The device's user-interface (3.2.1)"));
        assertEquals(2, WordCount.of("données\u00e9\tустройства"));
        assertEquals(2, WordCount.of("12\u00A0km"));
        assertEquals(5, WordCount.of("物联网 Y.4000 abc"));
    }

    @Test
    void aWordSetInPartsIsOneWord() {
        var runs =
                List.<Inline>of(
                        new Inline.Text("inter", Marks.NONE),
                        new Inline.Text("face", Marks.of(Marks.Style.BOLD)));
        var block = Block.Paragraph.of(Id.of("p"), runs);
        assertEquals(1, WordCount.of(List.of(block)));
        assertEquals(1, WordCount.of(Document.of(FrontMatter.EMPTY, List.of(block))));
    }
}
