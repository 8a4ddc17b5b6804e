package org.rubric.editing.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit.Equation;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Symbols;

class EquationsTest {

    private static Session session(Block... body) {
        return Session.of(recommendation(clause("c", "Model", body)));
    }

    private static List<Block> body(Session session) {
        return ((Block.Clause) session.snapshot().document().body().getFirst()).body();
    }

    private static Equation only(Session session) {
        return (Equation)
                body(session).stream().filter(b -> b instanceof Equation).findFirst().orElseThrow();
    }

    private static void undone(Session session, Document start) {
        while (session.undo().isPresent()) {}
        assertSame(start, session.snapshot().document());
    }

    @Test
    void twoDollarsGiveWayToTheFormula() {
        var session = session(named("a", p("$$")));
        var start = session.snapshot().document();
        session.select(Selection.at(Id.of("a"), 2));
        assertTrue(session.perform(Equations.insert("a+b")));
        assertEquals(1, body(session).size());
        assertEquals("a+b", only(session).maths().latex());
        undone(session, start);
    }

    @Test
    void aParagraphOfWordsStays() {
        var session = session(named("a", p("It costs $$ and more.")));
        session.select(Selection.at(Id.of("a"), 5));
        session.perform(Equations.insert("x"));
        assertEquals(2, body(session).size());
        assertEquals(new Selection.Blocks(List.of(only(session).id())), session.selection());
        session.perform(Equations.delete(only(session).id()));
        assertEquals(2, body(session).size());
        assertTrue(body(session).get(1) instanceof Block.Paragraph);
    }

    @Test
    void itIsNumberedAlwaysOrWhenCited() {
        var session = session(equation("e", "x"), named("a", p("See .")));
        var numbering = session.snapshot().numbering();
        assertTrue(numbering.label(Id.of("e")).isEmpty());
        session.select(Selection.at(Id.of("a"), 4));
        session.perform(Commands.insert(List.of(ref("e"))));
        assertEquals(
                "1-1", session.snapshot().numbering().label(Id.of("e")).orElseThrow().number());
        session.undo();
        session.perform(Equations.number(Id.of("e"), true));
        assertEquals(
                "1-1", session.snapshot().numbering().label(Id.of("e")).orElseThrow().number());
        session.perform(Equations.number(Id.of("e"), false));
        assertTrue(session.snapshot().numbering().label(Id.of("e")).isEmpty());
    }

    @Test
    void meaningsAreAskedSymbolBySymbol() {
        var session = session(equation("e", "r = \\frac{h_2 - h_1}{t}"), named("a", p("Next.")));
        var start = session.snapshot().document();
        session.perform(Equations.meaning(Id.of("e")));
        for (var words : List.of("rate", "later level", "earlier level", "time")) {
            session.perform(Commands.typeText(words));
            session.perform(Commands.enter());
        }
        assertEquals(5, only(session).where().size());
        assertEquals(List.of(), Symbols.unexplained(only(session)));
        var second = only(session).where().get(1);
        assertEquals("h_2", ((Inline.Formula) second.symbol().runs().getFirst()).maths().latex());
        assertEquals("later level", Inline.text(second.meaning().runs()));
        session.perform(Commands.enter());
        assertEquals(4, only(session).where().size(), "the empty entry went");
        session.perform(Commands.typeText("Text."));
        assertEquals("Text.", Inline.text(body(session).get(1).runs()));
        undone(session, start);
    }

    @Test
    void aFormulaInTheLineIsRewritten() {
        var session = session(named("a", p("The rate  of rise")));
        var start = session.snapshot().document();
        session.select(Selection.at(Id.of("a"), 9));
        session.perform(Equations.insertInLine("r_1"));
        var id = ((Inline.Formula) body(session).getFirst().runs().get(1)).id();
        session.perform(Equations.rewrite(id, "r_2"));
        assertEquals(
                "r_2", Equations.inLine(session.snapshot().document(), id).orElseThrow().latex());
        assertFalse(session.perform(Equations.rewrite(Id.of("gone"), "x")));
        undone(session, start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "r = \\frac{h_2 - h_1}{t_2 - t_1}|r h_2 h_1 t_2 t_1",
                "\\alpha_{\\max} + \\beta^2|\\alpha_{\\max} \\beta",
                "\\sum_{i=1}^{n} x_i|i n x_i",
                "\\text{if } a > 0|a",
                "\\mathrm{SNR} = 10\\log P|\\mathrm{SNR} P",
                "\\begin{pmatrix} a & b \\end{pmatrix}|a b",
                "\\left( x \\right)|x",
                "42|\"\"",
                "\\unknown{y}|y",
            })
    void symbolsAreFound(String latex, String symbols) {
        assertEquals(symbols, String.join(" ", Symbols.of(latex)));
    }

    @Test
    void aHostileFormulaHasFewSymbolsSoon() {
        long begin = System.nanoTime();
        assertTrue(Symbols.of("x_{".repeat(3000) + "a".repeat(1000)).size() <= 40);
        assertTrue(Symbols.of("\\math".repeat(2000)).isEmpty());
        assertTrue(Symbols.of("x_{{{{".repeat(2500)).size() <= 40);
        assertTrue(System.nanoTime() - begin < 2_000_000_000L);
    }
}
