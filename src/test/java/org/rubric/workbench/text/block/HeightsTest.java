package org.rubric.workbench.text.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.FrontMatter;
import org.rubric.document.Document;

/// Heights answer from what they remember; here each answer is added up anew.
class HeightsTest {

    private static Block paragraph(int i) {
        return Documents.named("p" + i, Documents.p("words ".repeat(1 + i % 40)));
    }

    private static List<Piece> pieces(List<Block> blocks) {
        return Pieces.of(Document.of(FrontMatter.EMPTY, blocks));
    }

    private static void right(Heights heights, List<Piece> pieces, int asked) {
        double sum = 0;
        for (int i = 0; i < asked; i++) sum += heights.of(i);
        assertEquals(sum, heights.before(asked), 1e-6);
        double all = sum;
        for (int i = asked; i < pieces.size(); i++) all += heights.of(i);
        assertEquals(all, heights.total(), 1e-6);
        assertEquals(asked, heights.indexOf(pieces.get(asked).id()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverChangesTheSumsAreRight(long seed) {
        var random = new Random(seed);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 60; i++) blocks.add(paragraph(i));
        var heights = new Heights();
        var pieces = pieces(blocks);
        heights.take(pieces);
        for (int i = 0; i < 400; i++) {
            switch (random.nextInt(4)) {
                case 0 -> blocks.add(random.nextInt(blocks.size()), paragraph(100 + i));
                case 1 -> blocks.remove(random.nextInt(blocks.size() - 1));
                case 2 -> heights.measured(random.nextInt(pieces.size()), random.nextInt(20, 300));
                default -> {}
            }
            if (blocks.size() < 10) blocks.add(paragraph(1000 + i));
            pieces = pieces(blocks);
            heights.take(pieces);
            right(heights, pieces, random.nextInt(pieces.size()));
        }
    }
}
