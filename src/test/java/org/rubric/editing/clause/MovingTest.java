package org.rubric.editing.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Scene;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.editing.clause.Relocating.Where;
import org.rubric.editing.reference.Dangling;

/// A clause goes elsewhere in the tree, and only where it may stand.
class MovingTest {
    private static final Id A = Id.of("a");
    private static final Id A1 = Id.of("a1");
    private static final Id A2 = Id.of("a2");
    private static final Id B = Id.of("b");
    private static final Id X = Id.of("X");

    private static Scene scene() {
        return Scene.of(
                clause("a", "A", p("text"), clause("a1", "One"), clause("a2", "Two", p("‸"))),
                clause("b", "B", p("See ", ref("a2"), " and ", ref("a2"), ".")),
                annex("X", "Annex", clause("X1", "Sub")),
                clause("c", "Last"));
    }

    @Test
    void aClauseGoesBeforeAfterAndInto() {
        assertEquals("A One Two B X Sub Last", titles(scene()));
        assertEquals("A Two One B X Sub Last", titles(moved(A2, A1, Where.BEFORE)));
        assertEquals("A Two One B X Sub Last", titles(moved(A1, A2, Where.AFTER)));
        assertEquals("A One B Two X Sub Last", titles(moved(A2, B, Where.INTO)));
        assertEquals("A One B Two X Sub Last", titles(moved(A2, B, Where.AFTER)));
        assertEquals("A One B X Sub Two Last", titles(moved(A2, X, Where.INTO)));
        assertEquals("A One Two X Sub B Last", titles(moved(B, Id.of("X1"), Where.AFTER)));
    }

    @Test
    void theNameTellsHowManyReferencesFollow() {
        var scene = scene();
        var move = Relocating.telling(Relocating.move(A2, B, Where.INTO));
        assertEquals(
                "moved clause 1.2; 2 references followed",
                scene.transaction(move).orElseThrow().name());
        var first = Relocating.telling(Relocating.move(X, Id.of("c"), Where.AFTER));
        assertEquals("moved Annex A", scene.transaction(first).orElseThrow().name());
        var gone = Relocating.telling(Relocating.delete(A2));
        assertEquals("deleted clause 1.2", scene.transaction(gone).orElseThrow().name());
    }

    @Test
    void itStaysOutOfWhereItMayNotStand() {
        for (var where : Where.values()) {
            assertTrue(refused(A, A, where));
            assertTrue(refused(A, A1, where), "into what it holds");
            assertTrue(refused(X, A1, where), "an annex below the top");
            assertTrue(refused(A1, Id.of("nowhere"), where));
            assertTrue(refused(Id.of("a1/title"), B, where), "not a clause");
        }
        assertTrue(refused(X, A, Where.BEFORE), "an annex before the clauses");
        assertTrue(refused(A, A, Where.AFTER));
        assertTrue(refused(A1, A2, Where.BEFORE), "already there");
        var biblio = Scene.of(clause("a", "A"), Documents.appendix("P", "Ap"), annex("X", "An"));
        assertTrue(biblio.transaction(Relocating.move(A, X, Where.AFTER)).isEmpty());
    }

    @Test
    void noClauseGoesDeeperThanSix() {
        var deep = clause("z", "Z");
        for (var id : List.of("y", "x", "w", "v")) deep = clause(id, id, deep);
        var scene = Scene.of(clause("a", "A"), clause("b", "B"), deep);
        assertTrue(scene.transaction(Relocating.move(B, Id.of("z"), Where.INTO)).isPresent());
        var one = Scene.of(clause("a", "A", clause("a1", "One")), clause("b", "B", deep));
        assertTrue(one.transaction(Relocating.move(B, A1, Where.INTO)).isEmpty());
        assertTrue(one.transaction(Relocating.move(B, A, Where.INTO)).isEmpty());
    }

    @Test
    void referencesToWhatGoesAreFound() {
        var cites = new Inline.Citation(Id.of("r"), "", "", Marks.NONE);
        var document =
                Documents.recommendation(
                        clause("a", "A", p("See ", ref("t"), ", ", ref("b"), ", ", ref("no"))),
                        clause("b", "B", table("t", "Values"), p("itself ", ref("b"))),
                        clause("c", "C", p("x", cites), reference("r", "ITU-T Y.1", "Entry")));
        var snapshot = Snapshot.of(document);
        var line = document.body().getFirst().parts().get(1);
        var b = gone(snapshot, "b");
        var lost = lost(snapshot, b);
        assertEquals(List.of(Id.of("t"), B), lost.stream().map(Dangling::target).toList());
        assertEquals(
                List.of(new Position(line.id(), 4), new Position(line.id(), 7)),
                lost.stream().map(Dangling::place).toList());
        var r = lost(snapshot, gone(snapshot, "r"));
        assertEquals(List.of(Id.of("r")), r.stream().map(Dangling::target).toList());
        assertEquals(1, r.getFirst().place().offset());
        var typed = Commands.typeText("w").on(snapshot, Selection.at(line.id(), 0)).orElseThrow();
        assertEquals(List.of(), lost(snapshot, typed));
        var moved = Relocating.move(B, A, Where.BEFORE).on(snapshot, new Selection.None());
        assertEquals(List.of(), lost(snapshot, moved.orElseThrow()));
    }

    private static List<Dangling> lost(Snapshot snapshot, Transaction change) {
        return Dangling.of(snapshot, snapshot.after(change.steps()), change.steps());
    }

    private static Transaction gone(Snapshot snapshot, String id) {
        var selection = new Selection.Blocks(List.of(Id.of(id)));
        return Commands.remove().on(snapshot, selection).orElseThrow();
    }

    private static boolean refused(Id clause, Id target, Where where) {
        return scene().transaction(Relocating.move(clause, target, where)).isEmpty();
    }

    private static Scene moved(Id clause, Id target, Where where) {
        return scene().then(Relocating.move(clause, target, where));
    }

    private static String titles(Scene scene) {
        var all = new ArrayList<String>();
        scene.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Clause clause)
                                all.add(
                                        clause.id().equals(X)
                                                ? "X"
                                                : Inline.text(clause.title().runs()));
                        });
        return String.join(" ", all);
    }
}
