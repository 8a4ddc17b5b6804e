package org.rubric.workbench.text.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.text.Drafts;
import org.rubric.workbench.text.Shown;
import org.rubric.workbench.Ui;

class DollarsTest {

    /// The formula that the last sign of the words would make, or nothing.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Let $x_1$ | x_1",
                "Let $r$ | r",
                "with $a + b$ | a + b",
                "the sum $\\sum_i x_i$ | \\sum_i x_i",
                "($\\alpha$ | \\alpha",
                "pay $5 or $ | ''",
                "pay $5$ | ''",
                "$5 million$ | ''",
                "$5m$ | ''",
                "US$5 = A$ | ''",
                "$USD$ | ''",
                "$price = high$ | ''",
                "$$x$ | ''",
                "$ x$ | ''",
                "x$ | ''",
                "$$ | ''",
            })
    void onlyWhatIsSurelyAFormula(String words, String latex) {
        var line = Block.Paragraph.of(Id.of("a"), Inline.plain(words));
        assertEquals(latex, Dollars.before(line, words.length()).map(Dollars::latex).orElse(""));
    }

    @Test
    void whoTypesOnIsNotWaitedFor() {
        var document = Document.of(FrontMatter.EMPTY, List.of(Drafts.paragraph("a", "")));
        try (var shown = Shown.of(document)) {
            shown.put("a", 0);
            shown.type("Let $x_1$ be");
            Ui.await(() -> shown.session.snapshot().document().body().getFirst().runs().size() > 1);
            shown.type(" it");
            assertEquals("Let \uFFFC be it", shown.words("a"));
            assertEquals("a:11", shown.caret());
        }
    }
}
