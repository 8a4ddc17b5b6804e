package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.runs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

class RunsTest {
    private static final Inline START = new Inline.Anchor(Id.of("x"), Inline.Edge.START);
    private static final Inline END = new Inline.Anchor(Id.of("x"), Inline.Edge.END);

    @Test
    void aSplitKeepsObjectsWholeAndDividesText() {
        var halves = Runs.split(runs("ab", ref("t"), "cd"), 3);
        assertEquals(runs("ab", ref("t")), halves.left());
        assertEquals(runs("cd"), halves.right());
        assertEquals(runs("a"), Runs.split(runs("ab"), 1).left());
        assertThrows(IllegalArgumentException.class, () -> Runs.split(runs("ab"), 3));
        assertThrows(IllegalArgumentException.class, () -> Runs.split(runs("ab"), -1));
    }

    @Test
    void anchorsAtASplitStayWithWhatTheyMark() {
        var halves = Runs.split(runs("ab", END, START, "cd"), 2);
        assertEquals(runs("ab", END), halves.left());
        assertEquals(runs(START, "cd"), halves.right());
    }

    @Test
    void removingMarkedTextLeavesItsAnchors() {
        assertEquals(
                runs("a", START, END, "d"), Runs.remove(runs("a", START, "bc", END, "d"), 1, 3));
    }

    @Test
    void insertedTextJoinsItsLikes() {
        assertEquals(runs("axb"), Runs.insert(runs("ab"), 1, runs("x")));
        assertEquals(runs("a", bold("x"), "b"), Runs.insert(runs("ab"), 1, runs(bold("x"))));
    }

    @Test
    void restylingReachesReferences() {
        var styled = Runs.restyle(runs("abc", ref("t"), "d"), 1, 4, m -> m.with(Marks.Style.BOLD));
        assertEquals(4, styled.size());
        assertEquals(Marks.of(Marks.Style.BOLD), ((Inline.CrossReference) styled.get(2)).marks());
        assertEquals(runs("a", bold("bc")), styled.subList(0, 2));
    }

    @Test
    void typedTextLooksLikeWhatStandsBefore() {
        var line = runs("a", bold("b"), "c");
        assertEquals(Marks.NONE, Runs.marksAt(line, 1));
        assertEquals(Marks.of(Marks.Style.BOLD), Runs.marksAt(line, 2));
        var link = List.<Inline>of(new Inline.Text("www", Marks.NONE.withLink("http://a")));
        assertEquals("http://a", Runs.marksAt(link, 1).link());
        assertEquals("", Runs.marksAt(link, 3).link());
        assertEquals("", Runs.marksAt(link, 0).link());
    }

    @Test
    void aSliceIsWhatStandsBetween() {
        assertEquals(runs("b", ref("t")), Runs.slice(runs("ab", ref("t"), "c"), 1, 3));
        assertEquals("ab\uFFFCc", Runs.steps(runs("ab", ref("t"), "c")));
    }
}
