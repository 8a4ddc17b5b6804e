package org.rubric.editing.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.editing.Blank;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;

/// Below whatever the caret is in, a paragraph can be begun.
class BelowTest {
    private final Exhibit.Table table = Blank.table(2, 2);
    private final Exhibit.Equation formula = Blank.equation("x");
    private final Session session =
            Session.of(Documents.recommendation(Documents.clause("c", "Model", table, formula)));

    private List<Block> below(Selection at) {
        session.select(at);
        session.perform(Below.paragraph());
        return ((Block.Clause) session.snapshot().document().find(Id.of("c")).orElseThrow()).body();
    }

    private Id caret() {
        return ((Selection.Text) session.selection()).caret().block();
    }

    @Test
    void aTableIsLeftFromItsCellsAndItsCaption() {
        var cell = table.rows().getLast().cells().getLast().body().getFirst();
        var body = below(Selection.at(cell.id(), 0));
        assertInstanceOf(Block.Paragraph.class, body.get(1));
        assertEquals(body.get(1).id(), caret());
        assertEquals(Optional.of("new paragraph"), session.undo());
        assertInstanceOf(
                Block.Paragraph.class, below(Selection.at(table.caption().id(), 0)).get(1));
    }

    @Test
    void aFormulaThatIsChosenIsFollowed() {
        var body = below(new Selection.Blocks(List.of(formula.id())));
        assertEquals(3, body.size());
        assertEquals(body.getLast().id(), caret());
    }

    @Test
    void aHeadingIsFollowedWithinItsClauseAndFrontMatterIsNot() {
        var title = ((Block.Clause) session.snapshot().document().body().getFirst()).title().id();
        assertEquals(below(Selection.at(title, 0)).getFirst().id(), caret());
        var before = session.snapshot().document();
        session.select(new Selection.None());
        session.perform(Below.paragraph());
        assertTrue(before == session.snapshot().document(), "nothing happens without a place");
    }
}
