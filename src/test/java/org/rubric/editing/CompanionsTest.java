package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.editing.excerpt.Excerpt;

/// What stands in two places stays together: a footnote's mark and body, the two brackets of text
/// that is not agreed.
class CompanionsTest {
    private Document start;
    private Session session;

    @BeforeEach
    void open() {
        start =
                recommendation(
                        clause("c", "One", named("a", p("alpha beta gamma"))),
                        clause(
                                "d",
                                "Two",
                                named("b", p("delta epsilon")),
                                table("t", "Values", row("one", "two")),
                                named("e", p("zeta eta"))));
        session = Session.of(start);
    }

    private Document now() {
        return session.snapshot().document();
    }

    private void select(String block, int from, String other, int to) {
        session.select(
                new Selection.Text(
                        new Position(Id.of(block), from), new Position(Id.of(other), to)));
    }

    /// The text with brackets for anchors and `*` for marks.
    private String shown(String block) {
        var words = new StringBuilder();
        for (var run : now().find(Id.of(block)).orElseThrow().runs())
            words.append(
                    switch (run) {
                        case Inline.Anchor(_, var edge) -> edge == Inline.Edge.START ? "[" : "]";
                        case Inline.FootnoteMark _ -> "*";
                        default -> run.text();
                    });
        return words.toString();
    }

    private Id footnote(String block, int at) {
        select(block, at, block, at);
        var id = Id.fresh();
        assertTrue(session.perform(Footnotes.insert(id)));
        return id;
    }

    private List<Id> bodies() {
        return now().apparatus().footnotes().stream().map(Block.Footnote::id).toList();
    }

    @Test
    void aFootnoteIsMarkAndBodyInOneChange() {
        var second = footnote("b", 5);
        var first = footnote("a", 5);
        assertEquals("alpha* beta gamma", shown("a"));
        assertEquals(List.of(first, second), bodies());
        var numbering = session.snapshot().numbering();
        assertEquals("1", numbering.label(first).orElseThrow().number());
        assertEquals("2", numbering.label(second).orElseThrow().number());
        session.undo();
        assertEquals(List.of(second), bodies());
        session.undo();
        assertSame(start, now());
    }

    @Test
    void theBodyGoesWithItsMarkAndUndoBringsBoth() {
        var id = footnote("a", 5);
        session.perform(Commands.backspace());
        assertEquals(List.of(), bodies());
        assertEquals("alpha beta gamma", shown("a"));
        session.undo();
        assertEquals(List.of(id), bodies());
        assertEquals("alpha* beta gamma", shown("a"));
    }

    @Test
    void aFootnoteTakenFromItsBodyGoesWhole() {
        var id = footnote("a", 5);
        var body = now().apparatus().footnotes().getFirst();
        assertEquals(id, Footnotes.around(now(), body.body().getFirst().id()).orElseThrow().id());
        assertTrue(session.perform(Footnotes.remove(id)));
        assertEquals(List.of(), bodies());
        assertEquals(Selection.at(Id.of("a"), 5), session.selection());
    }

    @Test
    void movedClausesTakeTheirFootnotesAlong() {
        var first = footnote("a", 5);
        var second = footnote("b", 5);
        session.perform(Commands.moveUp());
        assertEquals(List.of(second, first), bodies());
        session.undo();
        assertEquals(List.of(first, second), bodies());
    }

    @Test
    void noFootnoteInAFootnote() {
        footnote("a", 5);
        var body = now().apparatus().footnotes().getFirst().body().getFirst();
        session.select(Selection.at(body.id(), 0));
        assertFalse(session.perform(Footnotes.insert(Id.fresh())));
    }

    @Test
    void aBodyWithoutMarkFromAFileIsLeftAlone() {
        var stray = new Block.Footnote(Id.of("stray"), block().traits(), List.of(p("stray")));
        var apparatus = new org.rubric.document.Apparatus(List.of(stray), List.of());
        session = Session.of(start.withApparatus(apparatus));
        footnote("a", 5);
        select("b", 0, "e", 3);
        session.perform(Commands.remove());
        assertEquals(2, bodies().size());
        assertEquals(Id.of("stray"), bodies().getLast());
    }

    private Block block() {
        return now().find(Id.of("a")).orElseThrow();
    }

    @Test
    void cutAndPastedAFootnoteKeepsItsBody() {
        var id = footnote("a", 5);
        select("a", 3, "a", 8);
        var excerpt = taken(3, 8);
        session.perform(Commands.remove());
        assertEquals(List.of(), bodies());
        select("b", 0, "b", 0);
        session.perform(Commands.paste(excerpt));
        assertEquals(List.of(id), bodies());
        assertEquals("ha* bdelta epsilon", shown("b"));
        session.undo();
        session.undo();
        assertEquals(List.of(id), bodies());
        assertEquals("alpha* beta gamma", shown("a"));
    }

    @Test
    void copiedItHasABodyOfItsOwn() {
        footnote("a", 5);
        var excerpt = taken(3, 8);
        select("b", 0, "b", 0);
        session.perform(Commands.paste(excerpt));
        assertEquals(2, bodies().size());
        assertEquals(2, new HashSet<>(bodies()).size());
        var ids = new HashSet<Id>();
        now().forEach(block -> assertTrue(ids.add(block.id())));
    }

    private Excerpt taken(int from, int to) {
        var some = new Selection.Text(new Position(Id.of("a"), from), new Position(Id.of("a"), to));
        return Excerpt.of(now(), some).orElseThrow();
    }

    private Id open(String block, int from, String other, int to) {
        select(block, from, other, to);
        var id = Id.fresh();
        assertTrue(session.perform(OpenText.mark(id)));
        return id;
    }

    @Test
    void whatIsSelectedStandsInBrackets() {
        var id = open("a", 6, "a", 10);
        assertEquals("alpha [beta] gamma", shown("a"));
        session.perform(OpenText.tell(id, " C05 ", "no agreement"));
        assertEquals(
                new Remark.NotAgreed(id, "C05", "no agreement"),
                now().apparatus().remarks().getFirst());
        var stretch = OpenText.around(now(), new Position(Id.of("a"), 8)).orElseThrow();
        assertEquals("beta", OpenText.words(now(), stretch));
        assertTrue(OpenText.around(now(), new Position(Id.of("a"), 12)).isEmpty());
        session.perform(OpenText.agree(id));
        assertEquals("alpha beta gamma", shown("a"));
        assertEquals(List.of(), now().apparatus().remarks());
        while (session.undo().isPresent()) {}
        assertSame(start, now());
    }

    @Test
    void nothingSelectedIsNotMarked() {
        select("a", 3, "a", 3);
        assertFalse(session.perform(OpenText.mark(Id.fresh())));
    }

    @Test
    void overSeveralBlocksTheTextCanBeRemoved() {
        var id = open("a", 6, "e", 4);
        assertEquals("alpha [beta gamma", shown("a"));
        assertEquals("zeta] eta", shown("e"));
        session.perform(OpenText.remove(id));
        assertEquals("alpha  eta", shown("a"));
        assertEquals(List.of(), now().apparatus().remarks());
        while (session.undo().isPresent()) {}
        assertSame(start, now());
    }

    @Test
    void bracketsThatHoldNothingGo() {
        open("a", 6, "a", 10);
        select("a", 6, "a", 10);
        session.perform(Commands.remove());
        assertEquals("alpha  gamma", shown("a"));
        assertEquals(List.of(), now().apparatus().remarks());
        session.undo();
        assertEquals("alpha [beta] gamma", shown("a"));
    }

    @Test
    void aBracketInErasedTextMovesToTheEdge() {
        open("a", 6, "e", 4);
        select("b", 2, "e", 6);
        session.perform(Commands.remove());
        assertEquals("de]ta", shown("b"));
        assertEquals("alpha [beta gamma", shown("a"));
        session.undo();
        select("a", 2, "b", 2);
        session.perform(Commands.remove());
        assertEquals("al[lta epsilon", shown("a"));
        assertEquals("zeta] eta", shown("e"));
    }

    @Test
    void copiedTextNotAgreedIsNotAgreedEither() {
        open("a", 6, "a", 10);
        var excerpt = taken(4, 12);
        select("b", 0, "b", 0);
        session.perform(Commands.paste(excerpt));
        assertEquals("a [beta] gdelta epsilon", shown("b"));
        assertEquals(2, OpenText.all(now()).size());
        assertEquals(2, now().apparatus().remarks().size());
    }

    @Test
    void halfOfItCopiedIsPlainText() {
        open("a", 6, "a", 10);
        var excerpt = taken(0, 8);
        select("b", 0, "b", 0);
        session.perform(Commands.paste(excerpt));
        assertEquals("alpha bedelta epsilon", shown("b"));
        assertEquals(1, now().apparatus().remarks().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsDonePairsStayPairs(long seed) {
        var random = new Random(seed);
        int open = 0;
        for (int i = 0; i < 600; i++) {
            session.select(selection(random));
            var excerpt = excerpt(random);
            session.perform(command(random, excerpt));
            if (random.nextInt(15) == 0) session.undo();
            if (random.nextInt(30) == 0) session.redo();
            check();
            open += OpenText.all(now()).size();
        }
        assertTrue(open > 50, "brackets lived: " + open);
        while (session.undo().isPresent()) if (random.nextInt(10) == 0) check();
        assertSame(start, now());
    }

    private Selection selection(Random random) {
        var leaves = Leaves.of(now());
        int at = random.nextInt(leaves.size());
        var caret = place(random, leaves.get(at));
        if (random.nextInt(3) == 0) return Selection.at(caret);
        int other = Math.clamp(at + random.nextInt(5) - 2, 0, leaves.size() - 1);
        return new Selection.Text(place(random, leaves.get(other)), caret);
    }

    private static Position place(Random random, Block leaf) {
        return new Position(leaf.id(), random.nextInt(Inline.length(leaf.runs()) + 1));
    }

    private Excerpt excerpt(Random random) {
        var leaves = Leaves.of(now());
        var leaf = leaves.get(random.nextInt(leaves.size()));
        var block = now().body().get(random.nextInt(now().body().size()));
        Selection some =
                random.nextBoolean()
                        ? new Selection.Text(new Position(leaf.id(), 0), Leaves.end(leaf))
                        : new Selection.Blocks(List.of(block.id()));
        return Excerpt.of(now(), some).orElse(Excerpt.of(List.of(Blank.paragraph()), Map.of()));
    }

    private Command command(Random random, Excerpt excerpt) {
        int blocks = Leaves.of(now()).size();
        return switch (random.nextInt(14)) {
            case 0, 1 -> Commands.typeText("some words ");
            case 2 -> Commands.enter();
            case 3 -> Commands.backspace();
            case 4, 5 -> Commands.remove();
            case 6 -> Commands.moveUp();
            case 7 -> Commands.moveDown();
            case 8 -> Footnotes.insert(Id.fresh());
            case 9 -> OpenText.mark(Id.fresh());
            case 10 -> blocks > 60 ? Commands.remove() : Commands.paste(excerpt);
            case 11 -> Commands.heading();
            case 12 -> Commands.pastePlain("one\ntwo");
            default ->
                    OpenText.all(now()).stream()
                            .findFirst()
                            .map(
                                    one ->
                                            random.nextBoolean()
                                                    ? OpenText.agree(one.remark().id())
                                                    : OpenText.remove(one.remark().id()))
                            .orElse(Commands.delete());
        };
    }

    private void check() {
        var ledger = Ledger.of(now());
        var anchored = new HashSet<Id>();
        now().forEach(
                        block ->
                                block.runs()
                                        .forEach(
                                                run -> {
                                                    if (run instanceof Inline.Anchor a)
                                                        anchored.add(a.id());
                                                }));
        var remarks = new HashSet<Id>();
        for (var remark : now().apparatus().remarks()) {
            assertTrue(remarks.add(remark.id()), "one remark an Id");
            var ends = ledger.ends(remark.id());
            assertEquals(
                    List.of(Inline.Edge.START, Inline.Edge.END),
                    ends.stream().map(Ledger.End::edge).toList());
            assertTrue(ends.getFirst().seen() < ends.getLast().seen(), "something between");
        }
        assertEquals(remarks, anchored);
        assertEquals(new ArrayList<>(ledger.marks()), bodies());
        var ids = new HashSet<Id>();
        now().forEach(block -> assertTrue(ids.add(block.id()), () -> "twice: " + block.id()));
    }
}
