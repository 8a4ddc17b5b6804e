package org.rubric.revision.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.document.Remark;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;
import org.rubric.editing.Step;

/// What two people did to one text is in it afterwards.
class MergingTest {
    private static final String LEVEL =
            "The gateway is required to report the water level every ten minutes to the centre.";

    private static final Document OLD =
            recommendation(
                    clause("a", "Scope", named("p", p(LEVEL)), named("q", p("A second one."))),
                    clause("b", "Power", named("r", p("It has power from the sun."))),
                    table("t", "Values", row("one", "two"), row("three", "four")));

    @Test
    void wordsOfBothInOneLine() {
        var mine = said("p", LEVEL.replace("ten", "five"));
        var theirs = said("p", LEVEL.replace("is required to", "can optionally"));
        var wanted = LEVEL.replace("ten", "five").replace("is required to", "can optionally");
        assertEquals(wanted, words(merged(mine, theirs), "p"));
        assertEquals(wanted, words(merged(theirs, mine), "p"));
    }

    @Test
    void theWordsThatStandStay() {
        var mine = said("p", LEVEL.replace("ten", "five"));
        var theirs = said("p", LEVEL.replace("ten", "twenty"));
        var merged = Merging.of(OLD, mine, theirs);
        assertSame(mine, merged.document());
        assertEquals(Set.of(Id.of("p")), merged.conflicts());
    }

    @Test
    void whatIsThereAlreadyIsNoConflict() {
        var theirs = said("p", LEVEL.replace("ten", "five"));
        var mine = said("p", LEVEL.replace("every ten", "at least every five"));
        var merged = Merging.of(OLD, mine, theirs);
        assertSame(mine, merged.document());
        assertEquals(Set.of(), merged.conflicts());
    }

    @Test
    void sentencesAtTheSamePlaceStandOneBehindTheOther() {
        var mine = said("q", "A second one. And more.");
        var theirs = said("q", "A second one. With fog.");
        assertEquals("A second one. And more. With fog.", words(merged(mine, theirs), "q"));
    }

    @Test
    void looksAndWordsGoTogether() {
        var bold = OLD.update(Id.of("p"), b -> styled(b, 4, 11, Style.BOLD));
        var merged = merged(said("p", LEVEL.replace("ten", "five")), bold);
        assertEquals(LEVEL.replace("ten", "five"), words(merged, "p"));
        assertEquals(Marks.of(Style.BOLD), Runs.marksAt(runs(merged, "p"), 6));
        var italic = OLD.update(Id.of("p"), b -> styled(b, 0, 11, Style.ITALIC));
        var both = merged(italic, bold);
        assertEquals(Set.of(Style.BOLD, Style.ITALIC), Runs.marksAt(runs(both, "p"), 6).styles());
        assertEquals(Set.of(Style.ITALIC), Runs.marksAt(runs(both, "p"), 2).styles());
    }

    @Test
    void blocksComeBesideTheirNeighbours() {
        var mine = spliced(OLD, "a", 2, 0, named("n", p("Between the two.")));
        var theirs = spliced(OLD, "a", 3, 0, named("m", p("Behind both.")));
        assertEquals(List.of("a/title", "p", "n", "q", "m"), parts(merged(mine, theirs), "a"));
        assertEquals(List.of("a/title", "p", "n", "q", "m"), parts(merged(theirs, mine), "a"));
        var without = spliced(OLD, "a", 2, 1);
        assertEquals(List.of("a/title", "p", "m"), parts(merged(without, theirs), "a"));
    }

    @Test
    void whatMovedIsFoundAndChangedThere() {
        var clauses = new ArrayList<>(OLD.body());
        clauses.addFirst(clauses.remove(1));
        var theirs = OLD.withBody(clauses);
        var merged = merged(said("r", "It has power from the wind."), theirs);
        assertEquals(
                List.of("b", "a", "t"), merged.body().stream().map(b -> b.id().value()).toList());
        assertEquals("It has power from the wind.", words(merged, "r"));
    }

    @Test
    void whatOneDeletesAndTheOtherChangesStays() {
        var gone = spliced(OLD, "a", 1, 1);
        var mine = said("p", LEVEL.replace("ten", "five"));
        var merged = Merging.of(OLD, mine, gone);
        assertSame(mine, merged.document());
        assertEquals(Set.of(Id.of("p")), merged.conflicts());
        assertSame(gone, Merging.of(OLD, gone, mine).document());
        assertEquals(Set.of(Id.of("p")), Merging.of(OLD, gone, mine).conflicts());
        assertEquals(List.of("a/title", "q"), parts(merged(OLD, gone), "a"));
    }

    @Test
    void rowsAndCellsOfOneTable() {
        var table = (Exhibit.Table) OLD.body().get(2);
        var rows = new ArrayList<>(table.rows());
        rows.add(1, row("1", "2"));
        var mine = OLD.update(table.id(), _ -> with(table, rows));
        var cell = table.rows().get(1).cells().get(1).body().getFirst().id();
        var theirs = OLD.update(cell, b -> b.withRuns(Inline.plain("forty")));
        var merged = (Exhibit.Table) merged(mine, theirs).find(table.id()).orElseThrow();
        assertEquals(3, merged.rows().size());
        assertEquals("forty", said(merged.rows().get(2).cells().get(1)));
        var again = (Exhibit.Table) merged(theirs, mine).find(table.id()).orElseThrow();
        assertEquals(merged, again);
    }

    @Test
    void aColumnAndARowOfOneTable() {
        var table = (Exhibit.Table) OLD.body().get(2);
        var wide = new ArrayList<Exhibit.Row>();
        for (var each : table.rows()) {
            var cells = new ArrayList<>(each.cells());
            cells.add(row("new").cells().getFirst());
            wide.add(new Exhibit.Row(each.id(), each.traits(), cells));
        }
        var mine = OLD.update(table.id(), _ -> with(table, wide));
        var short1 = OLD.update(table.id(), _ -> with(table, table.rows().subList(1, 2)));
        var merged = (Exhibit.Table) merged(short1, mine).find(table.id()).orElseThrow();
        assertEquals(1, merged.rows().size());
        assertEquals(3, merged.rows().getFirst().cells().size());
    }

    @Test
    void aFootnoteComesWithItsMark() {
        var note =
                new Block.Footnote(Id.of("f"), Traits.NONE, List.of(named("fp", p("See there."))));
        var theirs =
                OLD.update(Id.of("p"), b -> b.withRuns(p(LEVEL, footnote("f")).runs()))
                        .withApparatus(new Apparatus(List.of(note), List.of()));
        var mine = said("p", LEVEL.replace("ten", "five"));
        var merged = merged(mine, theirs);
        assertEquals(List.of(note), merged.apparatus().footnotes());
        var some =
                Merging.of(OLD, mine, theirs, a -> a.equals(Aspect.of(Aspect.Kind.CAME, note.id())))
                        .document();
        assertEquals(merged, some);
    }

    @Test
    void aReferenceToWhatIsNotBroughtIsTheWordsThatItSaid() {
        var theirs =
                spliced(OLD, "b", 2, 0, named("n", p("Words.")))
                        .update(Id.of("p"), b -> b.withRuns(p("See ", ref("n2"), ".").runs()));
        theirs = new Step.Splice(theirs.id(), 2, 0, List.of(clause("n2", "New"))).apply(theirs);
        var some = Merging.of(OLD, OLD, theirs, a -> a.block().equals(Id.of("p"))).document();
        assertEquals("See clause\u00A03.", words(some, "p"));
        assertEquals(theirs, merged(OLD, theirs));
    }

    @Test
    void aCommentComesToItsWords() {
        var theirs = commented(OLD, 4, 11);
        var mine = said("p", "Today the gateway is required to report the water level.");
        var merged = merged(mine, theirs);
        assertEquals(1, merged.apparatus().remarks().size());
        var runs = runs(merged, "p");
        int start = runs.indexOf(new Inline.Anchor(Id.of("c"), Edge.START));
        assertEquals("gateway", Inline.text(runs.subList(start + 1, start + 2)));
        assertEquals(new Inline.Anchor(Id.of("c"), Edge.END), runs.get(start + 2));
    }

    @Test
    void kindsAndValues() {
        var item =
                OLD.update(
                        Id.of("q"),
                        b ->
                                new Block.Item(
                                        b.id(), b.traits(), 1, Block.Item.Marker.DASH, b.runs()));
        var merged = merged(said("q", "A second thing."), item);
        assertEquals(
                "A second thing.",
                Inline.text(((Block.Item) merged.find(Id.of("q")).orElseThrow()).runs()));
        var titled = OLD.withFront(OLD.front().withIdentity(OLD.front().identity().withTitle("T")));
        assertEquals("T", merged(said("q", "Q"), titled).front().identity().title());
    }

    private static Document merged(Document mine, Document theirs) {
        return Merging.of(OLD, mine, theirs).document();
    }

    private static Document commented(Document document, int from, int to) {
        var comment =
                new Remark.Comment(
                        Id.of("c"), "Ada", Instant.EPOCH, "Why?", false, Optional.empty());
        UnaryOperator<Block> pinned =
                b -> {
                    var end =
                            Runs.insert(
                                    b.runs(),
                                    to,
                                    List.of(new Inline.Anchor(comment.id(), Edge.END)));
                    return b.withRuns(
                            Runs.insert(
                                    end,
                                    from,
                                    List.of(new Inline.Anchor(comment.id(), Edge.START))));
                };
        return document.update(Id.of("p"), pinned)
                .withApparatus(new Apparatus(List.of(), List.of(comment)));
    }

    private static Exhibit.Table with(Exhibit.Table table, List<Exhibit.Row> rows) {
        return new Exhibit.Table(
                table.id(), table.traits(), table.caption(), table.frame(), rows, table.notes());
    }

    private static Document spliced(Document document, String in, int at, int gone, Block... add) {
        return new Step.Splice(Id.of(in), at, gone, List.of(add)).apply(document);
    }

    private static Document said(String block, String words) {
        return OLD.update(Id.of(block), b -> b.withRuns(Inline.plain(words)));
    }

    private static Block styled(Block block, int from, int to, Style style) {
        return block.withRuns(Runs.restyle(block.runs(), from, to, marks -> marks.with(style)));
    }

    private static String said(Exhibit.Cell cell) {
        return Inline.text(cell.body().getFirst().runs());
    }

    private static List<Inline> runs(Document document, String block) {
        return document.find(Id.of(block)).orElseThrow().runs();
    }

    private static String words(Document document, String block) {
        return Inline.text(runs(document, block));
    }

    private static List<String> parts(Document document, String block) {
        return document.find(Id.of(block)).orElseThrow().parts().stream()
                .map(b -> b.id().value())
                .toList();
    }
}
