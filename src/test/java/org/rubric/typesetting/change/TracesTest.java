package org.rubric.typesetting.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import org.junit.jupiter.api.Test;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alterations;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What a change hands down, and in what colour.
class TracesTest {
    private static final Document DOCUMENT =
            recommendation(clause("c", "Title", named("p", p("The old and the new words."))));

    private static Traces traces(Map<Id, List<Alteration>> changes) {
        return Traces.of(DOCUMENT, new Alterations(changes));
    }

    private static Alteration some(Kind kind, int from, int to, String author) {
        return new Alteration(kind, from, to, author, "");
    }

    @Test
    void whereNothingWasChangedThereIsNothing() {
        assertSame(Traces.NONE, Traces.of(DOCUMENT, Alterations.NONE));
        assertTrue(Traces.NONE.none());
        assertEquals(List.of(), Traces.NONE.of(Id.of("p")));
    }

    @Test
    void whatComesWithABlockIsAllInIt() {
        var whole = Alteration.whole(Kind.INSERTED, "", "");
        var traces = traces(Map.of(Id.of("c"), List.of(whole)));
        for (var id : List.of("c", "c/title", "p")) {
            assertEquals(Kind.INSERTED, traces.whole(Id.of(id)).orElseThrow().kind(), id);
            assertEquals(1, traces.of(Id.of(id)).size(), id);
        }
    }

    @Test
    void aStretchInWhatMovedIsItsOwn() {
        var traces =
                traces(
                        Map.of(
                                Id.of("c"),
                                List.of(Alteration.whole(Kind.MOVED_HERE, "", "")),
                                Id.of("p"),
                                List.of(some(Kind.DELETED, 4, 8, ""))));
        var kinds = traces.of(Id.of("p")).stream().map(Trace::kind).toList();
        assertEquals(List.of(Kind.MOVED_HERE, Kind.DELETED, Kind.MOVED_HERE), kinds);
        assertEquals(List.of(0, 4, 8), traces.of(Id.of("p")).stream().map(Trace::from).toList());
        assertEquals(Kind.MOVED_HERE, traces.whole(Id.of("p")).orElseThrow().kind());
    }

    @Test
    void stretchesThatOverlapAreCut() {
        var traces =
                traces(
                        Map.of(
                                Id.of("p"),
                                List.of(
                                        some(Kind.DELETED, 6, 12, ""),
                                        some(Kind.INSERTED, 0, 8, ""),
                                        some(Kind.INSERTED, 9, 9, ""),
                                        some(Kind.INSERTED, 10, 11, ""))));
        assertEquals(List.of(0, 8), traces.of(Id.of("p")).stream().map(Trace::from).toList());
        assertEquals(List.of(8, 12), traces.of(Id.of("p")).stream().map(Trace::to).toList());
    }

    @Test
    void aKindHasAColourUntilAuthorsHaveToBeToldApart() {
        var alone =
                traces(
                        Map.of(
                                Id.of("p"),
                                List.of(
                                        some(Kind.DELETED, 4, 8, "A"),
                                        some(Kind.INSERTED, 8, 12, "A"))));
        assertFalse(alone.several());
        assertEquals(2, colours(alone).size());
        assertEquals("", alone.of(Id.of("p")).getFirst().author());
        var together =
                traces(
                        Map.of(
                                Id.of("p"),
                                List.of(
                                        some(Kind.DELETED, 4, 8, "A"),
                                        some(Kind.INSERTED, 8, 12, "A"),
                                        some(Kind.INSERTED, 14, 16, "B"))));
        assertEquals(List.of("A", "B"), together.authors());
        var list = together.of(Id.of("p"));
        assertEquals(list.get(0).colour(), list.get(1).colour());
        assertEquals(2, colours(together).size());
        assertEquals("B", list.get(2).author());
    }

    private static HashSet<Integer> colours(Traces traces) {
        var colours = new HashSet<Integer>();
        for (var trace : traces.of(Id.of("p"))) colours.add(trace.colour());
        return colours;
    }

    @Test
    void everyColourCanBeReadOnWhite() {
        for (var kind : Kind.values()) readable(Colours.kind(kind));
        var authors = List.of("A", "B", "C", "D", "E", "F", "G");
        var list = new ArrayList<Alteration>();
        for (var author : authors)
            list.add(some(Kind.INSERTED, list.size(), list.size() + 1, author));
        var traces = traces(Map.of(Id.of("p"), list));
        assertEquals(6, colours(traces).size(), "the seventh begins again");
        colours(traces).forEach(TracesTest::readable);
    }

    /// WCAG 2.2, 1.4.3.
    private static void readable(int rgb) {
        double light =
                0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        assertTrue(1.05 / (light + 0.05) >= 4.5, "%06x".formatted(rgb));
    }

    private static double linear(int component) {
        double part = (component & 255) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Test
    void wordsThatStandAloneAreThoseOfTheNewerVersion() {
        var traces =
                traces(
                        Map.of(
                                Id.of("p"),
                                List.of(
                                        some(Kind.DELETED, 4, 12, ""),
                                        some(Kind.INSERTED, 12, 16, ""))));
        assertEquals(
                "The the new words.",
                traces.words(Id.of("p"), DOCUMENT.find(Id.of("p")).orElseThrow().runs()));
        assertEquals("Title", traces.words(Id.of("c/title"), runs("c/title")));
    }

    private static List<Inline> runs(String id) {
        return DOCUMENT.find(Id.of(id)).orElseThrow().runs();
    }
}
