package org.rubric.editing.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark.Comment;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.editing.table.TableCommands;

/// Comments come, are answered, changed and removed, and stay where their words are.
class CommentingTest {
    private static final Id ONE = Id.of("one");
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
                                equation("q", "x"),
                                table("t", "Values", row("three", "four"), row("five", "six")),
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

    private void caret(String block, int at) {
        select(block, at, block, at);
    }

    private static Comment comment(Id id, Optional<Id> parent) {
        return new Comment(id, "Ann", Instant.parse("2027-01-19T12:00:00Z"), "Why?", false, parent);
    }

    private void add() {
        assertTrue(session.perform(Commenting.add(comment(ONE, Optional.empty()))));
    }

    private CommentThread only() {
        var threads = CommentThread.all(now());
        assertEquals(1, threads.size());
        return threads.getFirst();
    }

    private String words() {
        return only().extent().words(now());
    }

    /// The text with `<` and `>` for anchors.
    private String shown(String block) {
        var words = new StringBuilder();
        for (var run : now().find(Id.of(block)).orElseThrow().runs())
            words.append(
                    run instanceof Inline.Anchor(_, var edge)
                            ? edge == Inline.Edge.START ? "<" : ">"
                            : run.text());
        return words.toString();
    }

    @Test
    void aCommentIsOnTheWordAtTheCaret() {
        caret("a", 8);
        add();
        assertEquals("alpha <beta> gamma", shown("a"));
        assertEquals("Undone", session.undo().map(_ -> "Undone").orElse(""));
        assertSame(start, now());
        assertEquals(Optional.of("comment"), session.redo());
    }

    @Test
    void onWhatIsSelectedOverSeveralParagraphs() {
        select("b", 6, "a", 6);
        add();
        assertEquals("alpha <beta gamma", shown("a"));
        assertEquals("delta >epsilon", shown("b"));
        assertEquals("beta gamma Two delta", words());
    }

    @Test
    void onTheWholeLineWhereThereIsNoWord() {
        session.select(Selection.at(new Position(Id.of("a"), 10)));
        session.perform(Commands.typeText("  "));
        caret("a", 11);
        add();
        assertTrue(shown("a").startsWith("<alpha beta"), shown("a"));
    }

    @Test
    void onCellsAndOnATableAndOnAFormula() {
        var cells =
                ((org.rubric.document.Exhibit.Table) now().find(Id.of("t")).orElseThrow())
                        .rows().get(1).cells().stream().map(c -> c.id()).toList();
        session.select(new Selection.Cells(Id.of("t"), cells));
        add();
        assertEquals("five six", words());
        session.undo();
        session.select(new Selection.Blocks(List.of(Id.of("t"))));
        add();
        assertEquals("Values three four five six", words());
        session.undo();
        session.select(new Selection.Blocks(List.of(Id.of("q"))));
        add();
        assertEquals("delta epsilon>", shown("b").replace("<", ">"));
        assertEquals(Id.of("b"), only().extent().from().block());
        assertFalse(only().bare());
    }

    @Test
    void theFieldsOfTheFrontMatterTakeNone() {
        session.select(Selection.at(FrontLines.title(now()).id(), 0));
        assertFalse(session.perform(Commenting.add(comment(ONE, Optional.empty()))));
    }

    @Test
    void answersResolvingAndNewWordsAreOneChangeEach() {
        caret("a", 8);
        add();
        var two = Id.of("two");
        assertTrue(session.perform(Commenting.answer(comment(two, Optional.of(ONE)))));
        assertTrue(session.perform(Commenting.answer(comment(Id.of("three"), Optional.of(two)))));
        assertEquals(Optional.of(ONE), only().answers().getLast().parent());
        assertTrue(session.perform(Commenting.resolve(ONE, true)));
        assertTrue(only().resolved());
        assertFalse(session.perform(Commenting.resolve(ONE, true)));
        assertTrue(session.perform(Commenting.reword(two, " Because. ")));
        assertEquals("Because.", only().answers().getFirst().text());
        assertFalse(session.perform(Commenting.reword(two, "  ")));
        assertEquals(Optional.of("edited comment"), session.undo());
        assertEquals(Optional.of("resolved comment"), session.undo());
        assertEquals(Optional.of("answer"), session.undo());
        assertEquals(1, only().answers().size());
    }

    @Test
    void aCommentGoesWithItsAnswersAndAllAnchors() {
        caret("a", 8);
        add();
        session.perform(Commenting.answer(comment(Id.of("two"), Optional.of(ONE))));
        assertTrue(session.perform(Commenting.remove(ONE)));
        assertEquals("alpha beta gamma", shown("a"));
        assertEquals(List.of(), now().apparatus().remarks());
        assertEquals(Optional.of("deleted comment and its answer"), session.undo());
        assertTrue(session.perform(Commenting.remove(Id.of("two"))));
        assertEquals("alpha <beta> gamma", shown("a"));
    }

    @Test
    void wordsThatAreWrittenOverStayCommented() {
        select("a", 6, "a", 10);
        add();
        for (var letter : List.of("f", "i", "v", "e")) session.perform(Commands.typeText(letter));
        assertEquals("alpha <five> gamma", shown("a"));
        session.perform(Commands.typeText(" or"));
        assertEquals("alpha <five> or gamma", shown("a"));
    }

    @Test
    void aCommentWhoseWordsAreDeletedStaysAtTheirPlace() {
        select("a", 6, "a", 10);
        add();
        session.perform(Commands.delete());
        assertEquals("alpha <> gamma", shown("a"));
        assertTrue(only().bare());
        session.undo();
        assertEquals("beta", words());
    }

    @Test
    void wholeParagraphsThatGoLeaveItBehindThem() {
        select("a", 6, "a", 10);
        add();
        select("a", 0, "b", 5);
        assertTrue(session.perform(Commands.delete()));
        assertTrue(only().bare());
        assertTrue(only().extent().from().block().equals(Id.of("a")));
    }

    @Test
    void aRowThatIsDeletedLeavesItInTheTable() {
        var cell =
                ((org.rubric.document.Exhibit.Table) now().find(Id.of("t")).orElseThrow())
                        .rows()
                        .get(1)
                        .cells()
                        .getFirst();
        session.select(new Selection.Cells(Id.of("t"), List.of(cell.id())));
        add();
        assertTrue(session.perform(TableCommands.deleteRows()));
        assertTrue(only().bare());
    }

    @Test
    void itGoesWithWordsThatAreCutAndPasted() {
        select("a", 6, "a", 10);
        add();
        select("a", 5, "a", 10);
        var cut = Excerpt.of(now(), session.selection()).orElseThrow();
        session.perform(Commands.cut());
        assertEquals("alpha<> gamma", shown("a"));
        caret("e", 4);
        assertTrue(session.perform(Commands.paste(cut)));
        assertEquals("alpha gamma", shown("a"));
        assertEquals("zeta <beta> eta", shown("e"));
        caret("b", 5);
        assertTrue(session.perform(Commands.paste(cut)));
        assertEquals("delta beta epsilon", shown("b"));
    }

    @Test
    void whatIsCopiedIsNotCommentedTwice() {
        select("a", 6, "a", 10);
        add();
        var copy = Excerpt.of(now(), new Selection.Blocks(List.of(Id.of("a")))).orElseThrow();
        caret("e", 8);
        assertTrue(session.perform(Commands.paste(copy)));
        assertEquals("beta", words());
        assertEquals(Id.of("a"), only().extent().from().block());
    }

    @Test
    void aParagraphIsDividedAndJoinedInsideIt() {
        select("a", 6, "a", 16);
        add();
        caret("a", 11);
        session.perform(Commands.enter());
        assertEquals("beta gamma", words());
        session.perform(Commands.backspace());
        assertEquals("alpha <beta gamma>", shown("a"));
    }
}
