package org.rubric.editing.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit.Figure;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;

class FiguresTest {
    private static final Media ONE = Media.of("image/png", new byte[] {1});
    private static final Media TWO = Media.of("image/png", new byte[] {2});
    private Document start;
    private Session session;

    @BeforeEach
    void open() {
        start = recommendation(clause("c", "Model", named("a", p("One.")), named("b", p("Two."))));
        session = Session.of(start);
        session.select(Selection.at(Id.of("a"), 2));
    }

    private List<Block> body() {
        return ((Block.Clause) session.snapshot().document().body().getFirst()).body();
    }

    private Figure figure() {
        return (Figure) body().stream().filter(b -> b instanceof Figure).findFirst().orElseThrow();
    }

    private void undone() {
        while (session.undo().isPresent()) {}
        assertSame(start, session.snapshot().document());
    }

    @Test
    void aPictureComesAsAFigureAfterTheParagraph() {
        assertTrue(session.perform(Figures.insert(ONE, "C:\\Pictures\\Gate way.PNG")));
        assertEquals("gate-way.png", figure().panels().getFirst().image().media());
        assertEquals(ONE, session.snapshot().document().media().get("gate-way.png"));
        assertSame(figure(), body().get(1));
        assertEquals(Selection.at(figure().caption().id(), 0), session.selection());
        undone();
    }

    @Test
    void theSameBytesAreKeptOnceAndOthersGetAnotherName() {
        session.perform(Figures.insert(ONE, "x.png"));
        session.perform(Figures.add(figure().id(), ONE, "y.png"));
        session.perform(Figures.add(figure().id(), TWO, "x.png"));
        var names = figure().panels().stream().map(panel -> panel.image().media()).toList();
        assertEquals(List.of("x.png", "x.png", "x-2.png"), names);
        assertEquals(2, session.snapshot().document().media().size());
        undone();
    }

    @Test
    void detailsAreOneChange() {
        session.perform(Figures.insert(ONE, "x.png"));
        var panel = figure().panels().getFirst().id();
        var details = new Figures.Details("Gateway model", " A box. ", 200);
        session.perform(Figures.details(figure().id(), panel, details));
        assertEquals("Gateway model", Inline.text(figure().caption().runs()));
        assertEquals("A box.", figure().panels().getFirst().image().alternative());
        assertEquals(200, figure().panels().getFirst().image().width());
        session.undo();
        assertEquals("", Inline.text(figure().caption().runs()));
        undone();
    }

    @Test
    void anotherPictureKeepsTheDescription() {
        session.perform(Figures.insert(ONE, "x.png"));
        var panel = figure().panels().getFirst().id();
        session.perform(Figures.describe(panel, "A box."));
        session.perform(Figures.widen(panel, 120));
        session.perform(Figures.replace(panel, TWO, "z.png"));
        var image = figure().panels().getFirst().image();
        assertEquals("z.png", image.media());
        assertEquals("A box.", image.alternative());
        assertEquals(0, image.width());
        undone();
    }

    @Test
    void subFiguresAreLettered() {
        session.perform(Figures.insert(ONE, "x.png"));
        var id = figure().id();
        session.perform(Figures.add(id, TWO, "y.png"));
        var first = figure().panels().getFirst().id();
        session.perform(Figures.details(id, first, new Figures.Details("Both", "left", 0)));
        for (var panel : figure().panels()) {
            session.select(Selection.at(panel.caption().id(), 0));
            session.perform(org.rubric.editing.Commands.typeText("part"));
        }
        var labels =
                figure().panels().stream()
                        .map(p -> session.snapshot().numbering().label(p.id()).orElseThrow())
                        .map(label -> label.standing().replace('\u00A0', ' '))
                        .toList();
        assertEquals(List.of("Figure 1-1-a", "Figure 1-1-b"), labels);
        session.perform(Figures.remove(first));
        assertEquals(1, figure().panels().size());
        undone();
    }

    @Test
    void movesAmongTheTextAndGoes() {
        session.perform(Figures.insert(ONE, "x.png"));
        var id = figure().id();
        assertTrue(session.perform(Figures.move(id, true)));
        assertSame(figure(), body().getFirst());
        assertEquals(false, session.perform(Figures.move(id, true)), "the title stays first");
        assertTrue(session.perform(Figures.move(id, false)));
        assertTrue(session.perform(Figures.move(id, false)));
        assertSame(figure(), body().getLast());
        session.perform(Figures.remove(figure().panels().getFirst().id()));
        assertTrue(body().stream().noneMatch(block -> block instanceof Figure));
        undone();
    }

    @Test
    void nothingHappensToAFigureThatIsGone() {
        assertEquals(false, session.perform(Figures.delete(Id.of("gone"))));
        assertEquals(false, session.perform(Figures.describe(Id.of("gone"), "x")));
        assertEquals(false, session.perform(Figures.add(Id.of("a"), ONE, "x.png")));
    }
}
