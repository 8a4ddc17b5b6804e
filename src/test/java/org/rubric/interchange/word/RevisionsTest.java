package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.Revised.ADA;
import static org.rubric.interchange.word.Revised.BEN;
import static org.rubric.interchange.word.Revised.CIA;
import static org.rubric.interchange.word.Revised.DAN;
import static org.rubric.interchange.word.Revised.EVE;
import static org.rubric.interchange.word.Revised.by;
import static org.rubric.interchange.word.Revised.del;
import static org.rubric.interchange.word.Revised.ins;
import static org.rubric.interchange.word.Revised.marked;
import static org.rubric.interchange.word.Revised.moved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.interchange.Imported;
import org.rubric.revision.Proposal;

/// Recorded changes become a base and one proposal per author.
class RevisionsTest {
    @TempDir Path folder;

    @Test
    void oneProposalPerAuthorInTheOrderOfFirstDates() throws IOException {
        var read = Revised.everything().open(folder);
        assertEquals(
                List.of(ADA, BEN, CIA, DAN, EVE),
                read.proposals().stream().map(Proposal::author).toList());
        var before = read.base();
        for (var proposal : read.proposals()) {
            assertSame(before, proposal.before(), proposal.author());
            assertEquals(before.id(), proposal.after().id());
            before = proposal.after();
        }
        assertSame(read.accepted(), before);
    }

    @Test
    void theBaseHasNoneAndTheLastHasAll() throws IOException {
        var read = Revised.everything().open(folder);
        var base = words(read.base());
        for (var gone :
                List.of(
                        "old devices",
                        "A first half, and a second half.",
                        "A paragraph that Eve removed.",
                        "old e",
                        "smart text",
                        "See Table 9 here.",
                        "A long note.",
                        "One part")) assertTrue(base.contains(gone), gone + " in " + base);
        for (var came : List.of("new c", "now", "Dan's", "kept of Ada", "well", "controlled"))
            assertFalse(base.contains(came), came);
        assertTrue(base.indexOf("A moved paragraph") < base.indexOf("Between."), base);
        var after = words(read.accepted());
        for (var came :
                List.of(
                        "now describes new devices",
                        "A first half,\n",
                        "One part joined to another.",
                        "A paragraph of Dan's.",
                        "new c",
                        "Within kept of Ada end.",
                        "linked well controlled text.",
                        "A short note.")) assertTrue(after.contains(came), came + " in " + after);
        for (var gone :
                List.of("old dev", "old e", "Eve removed", "removed by Ben", "smart", "Table 9"))
            assertFalse(after.contains(gone), gone);
        assertTrue(after.indexOf("A moved paragraph") > after.indexOf("Between."), after);
    }

    @Test
    void whatOneRemovesOfAnothersTextIsThereInBetween() throws IOException {
        var read = Revised.everything().open(folder);
        assertTrue(words(of(read, ADA).after()).contains("kept of Ada removed by Ben end."));
        assertTrue(words(of(read, BEN).after()).contains("kept of Ada end."));
    }

    @Test
    void theSameParagraphHasTheSameIdInEveryState() throws IOException {
        var read = Revised.everything().open(folder);
        for (var text :
                List.of("Scope", "A moved paragraph of words.", "And its follower.", "Between."))
            assertEquals(id(read.base(), text), id(read.accepted(), text), text);
        assertEquals(
                id(read.base(), "A first half, and a second half."),
                id(read.accepted(), "A first half,"));
        assertEquals(
                id(read.base(), "One part"), id(read.accepted(), "One part joined to another."));
        assertEquals(id(read.base(), "A long note."), id(read.accepted(), "A short note."));
    }

    @Test
    void noIdIsGivenTwiceInAState() throws IOException {
        var read = Revised.everything().open(folder);
        for (var state : states(read)) {
            var seen = new HashSet<Id>();
            state.forEach(block -> assertTrue(seen.add(block.id()), block.toString()));
        }
    }

    @Test
    void equalBlocksAreTheSameObject() throws IOException {
        var read = Revised.everything().open(folder);
        var before = blocks(read.base());
        var after = blocks(of(read, ADA).after());
        int same = 0;
        for (var each : after.entrySet()) {
            var old = before.get(each.getKey());
            if (!each.getValue().equals(old)) continue;
            assertSame(old, each.getValue());
            same++;
        }
        assertTrue(same > 30, "only " + same);
        assertNotSame(read.base().body().getFirst(), of(read, ADA).after().body().getFirst());
    }

    @Test
    void rowsKeepTheirIdsWhenOthersComeAndGo() throws IOException {
        var read = Revised.everything().open(folder);
        assertEquals(List.of("a", "old e", "g"), rows(read.base()).values().stream().toList());
        assertEquals(List.of("a", "new c", "g"), rows(read.accepted()).values().stream().toList());
        assertEquals(key(rows(read.base()), "g"), key(rows(read.accepted()), "g"));
        assertEquals(key(rows(read.base()), "a"), key(rows(read.accepted()), "a"));
        var row = key(rows(read.accepted()), "new c");
        assertEquals("2026-03-10T09:00:00Z", of(read, CIA).date(row).orElseThrow());
        var gone = key(rows(read.base()), "old e");
        assertEquals("2026-04-10T09:00:00Z", of(read, DAN).date(gone).orElseThrow());
    }

    @Test
    void formattingAloneIsAChange() throws IOException {
        var read = Revised.everything().open(folder);
        var dan = of(read, DAN);
        assertEquals(Marks.NONE, first(dan.before(), "Bold by Dan").marks());
        assertTrue(first(dan.after(), "Bold by Dan").marks().has(Marks.Style.BOLD));
        var eve = of(read, EVE);
        var text = "Of another style before.";
        assertEquals("", find(eve.before(), text).traits().style());
        assertEquals("Note", find(eve.after(), text).traits().style());
        assertEquals(find(eve.before(), text).id(), find(eve.after(), text).id());
        assertTrue(eve.date(find(eve.after(), text).id()).isPresent());
    }

    @Test
    void datesAreOfTheBlocksThatChanged() throws IOException {
        var read = Revised.everything().open(folder);
        var ada = of(read, ADA);
        assertEquals(2, ada.dates().size(), ada.dates().toString());
        assertTrue(ada.dates().values().stream().allMatch("2026-01-10T09:00:00Z"::equals));
        var eve = of(read, EVE);
        var gone = id(eve.before(), "A paragraph that Eve removed.");
        assertEquals("2026-05-10T09:00:00Z", eve.date(gone).orElseThrow());
    }

    @Test
    void aNewParagraphBeforeOrBehindIsNotTakenForTheOld() throws IOException {
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"))
                        .add(marked("", "ins", ADA, ins(ADA, run("", "Before."))))
                        .add(marked("", "ins", ADA, runs("The old one.")))
                        .add(paragraph("", ins(ADA, run("", "Behind."))))
                        .open(folder);
        assertEquals("Scope\nThe old one.\n", words(read.base()));
        assertEquals("Scope\nBefore.\nThe old one.\nBehind.\n", words(read.accepted()));
        assertEquals(id(read.base(), "The old one."), id(read.accepted(), "The old one."));
    }

    @Test
    void ourBookmarksWinInEveryState() throws IOException {
        var ours = "r0123456789abcdef";
        var other = "rfedcba9876543210";
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"))
                        .add(marked("", "del", BEN, bookmark(ours) + del(BEN, run("", "Gone."))))
                        .add(paragraph("", bookmark(other) + runs("Stays.")))
                        .open(folder);
        assertEquals(Id.of(ours), id(read.base(), "Gone."));
        assertEquals(Id.of(other), id(read.base(), "Stays."));
        assertEquals(Id.of(other), id(read.accepted(), "Stays."));
    }

    @Test
    void cellsThatComeAndGo() throws IOException {
        var cells =
                DocxBuilder.cell("", p("", "a"))
                        + DocxBuilder.cell("<w:cellIns" + by(ADA) + "/>", p("", "new"))
                        + DocxBuilder.cell("<w:cellDel" + by(BEN) + "/>", p("", "old"))
                        + DocxBuilder.cell("", p("", "b"));
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), p("", "Words."))
                        .add(DocxBuilder.table(DocxBuilder.row(cells)), p("", "End."))
                        .open(folder);
        assertEquals("Scope\nWords.\na\nold\nb\nEnd.\n", words(read.base()));
        assertEquals("Scope\nWords.\na\nnew\nb\nEnd.\n", words(read.accepted()));
        assertEquals(id(read.base(), "b"), id(read.accepted(), "b"));
        var cell = cell(read.base(), "b");
        assertEquals(cell, cell(read.accepted(), "b"));
    }

    @Test
    void mergedCellsAreApartInTheBase() throws IOException {
        var merge = "<w:cellMerge" + by(ADA) + " w:vMerge=\"";
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), p("", "Words."))
                        .add(
                                DocxBuilder.table(
                                        DocxBuilder.row(
                                                DocxBuilder.cell(merge + "rest\"/>", p("", "a")),
                                                DocxBuilder.cell("", p("", "b"))),
                                        DocxBuilder.row(
                                                DocxBuilder.cell(merge + "cont\"/>", p("", "")),
                                                DocxBuilder.cell("", p("", "c")))))
                        .open(folder);
        assertEquals(1, table(read.base()).rows().getFirst().cells().getFirst().reach().rows());
        assertEquals(2, table(read.accepted()).rows().getFirst().cells().getFirst().reach().rows());
    }

    @Test
    void changesInFormulas() throws IOException {
        var maths =
                "<m:oMath><m:r><m:t>a</m:t></m:r>"
                        + "<w:ins"
                        + by(ADA)
                        + "><m:r><m:t>+b</m:t></m:r></w:ins>"
                        + "<w:del"
                        + by(ADA)
                        + "><m:r><m:t>+c</m:t></m:r></w:del>"
                        + "<m:r><w:rPr><w:ins"
                        + by(BEN)
                        + "/></w:rPr><m:t>+d</m:t></m:r></m:oMath>";
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), paragraph("", runs("Let ") + maths))
                        .open(folder);
        assertEquals(
                List.of("a+c", "a+b", "a+b+d"), states(read).stream().map(this::formula).toList());
        var ids = new HashSet<Id>();
        for (var state : states(read)) ids.add(formulaOf(state).id());
        assertEquals(1, ids.size());
    }

    @Test
    void aDeletedFieldTakesNothingWithIt() throws IOException {
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"))
                        .add(
                                paragraph(
                                        "",
                                        runs("See ")
                                                + del(
                                                        ADA,
                                                        Revised.field("begin")
                                                                + Revised.instruction(" REF x ")
                                                                + Revised.field("separate")
                                                                + run("", "clause 1")
                                                                + Revised.field("end"))
                                                + runs(" now.")))
                        .add(p("", "Next."))
                        .open(folder);
        assertEquals("Scope\nSee clause 1 now.\nNext.\n", words(read.base()));
        assertEquals("Scope\nSee  now.\nNext.\n", words(read.accepted()));
    }

    @Test
    void aFieldThatAnAuthorOnlyOpenedSwallowsNothingElsewhere() throws IOException {
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"))
                        .add(
                                paragraph(
                                        "",
                                        runs("One")
                                                + ins(
                                                        ADA,
                                                        Revised.field("begin")
                                                                + Revised.instruction("TOC"))))
                        .add(p("", "Two"), p("", "Three"))
                        .open(folder);
        assertEquals("Scope\nOne\nTwo\nThree\n", words(read.base()));
        assertTrue(words(read.accepted()).endsWith("Three\n"));
    }

    @Test
    void movesWithoutNamesAreKnownByTheirWords() throws IOException {
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"))
                        .add(
                                moved("x", ADA, false, "Moved words.")
                                        .replaceAll("<w:moveFromR[^>]*>", ""))
                        .add(p("", "Middle."))
                        .add(
                                moved("y", ADA, true, "Moved words.")
                                        .replaceAll("<w:moveToR[^>]*>", ""))
                        .open(folder);
        assertEquals("Scope\nMoved words.\nMiddle.\n", words(read.base()));
        assertEquals("Scope\nMiddle.\nMoved words.\n", words(read.accepted()));
        assertEquals(id(read.base(), "Moved words."), id(read.accepted(), "Moved words."));
    }

    @Test
    void changesInTextBoxes() throws IOException {
        var box =
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                        + paragraph("", runs("Boxed ") + ins(ADA, run("", "new ")) + runs("words"))
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), paragraph("", runs("Text.") + box))
                        .open(folder);
        assertTrue(foreign(read.base()).contains("Boxed words"));
        assertTrue(foreign(read.accepted()).contains("Boxed new words"));
    }

    @Test
    void manyAuthorsAreBounded() throws IOException {
        var builder = new DocxBuilder().add(p("Heading1", "1\tScope"));
        for (int i = 0; i < 60; i++) {
            var date = "2026-01-01T00:%02d:00Z".formatted(i % 60);
            builder.add(
                    paragraph(
                            "",
                            "<w:ins"
                                    + by("Author " + i, date)
                                    + ">"
                                    + run("", "Words " + i + ". ")
                                    + "</w:ins>"));
        }
        var read = builder.open(folder);
        assertEquals(40, read.proposals().size());
        assertEquals("others", read.proposals().getLast().author());
        assertEquals("Author 38", read.proposals().get(38).author());
        assertTrue(read.findings().stream().anyMatch(f -> f.code().equals("word.authors")));
        assertTrue(words(read.accepted()).contains("Words 59."));
        assertFalse(words(read.proposals().getLast().before()).contains("Words 39."));
    }

    @Test
    void absurdAuthorsAndDatesAreHarmless() throws IOException {
        var read =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"))
                        .add(
                                paragraph(
                                        "",
                                        "<w:ins w:author=\"a&#9;b&#x202E;c\" w:date=\"yesterday\">"
                                                + runs("one ")
                                                + "</w:ins><w:ins w:author=\""
                                                + "x".repeat(100_000)
                                                + "\" w:date=\"9999-99-99T99:99:99Z\">"
                                                + runs("two ")
                                                + "</w:ins><w:ins>"
                                                + runs("three ")
                                                + "</w:ins><w:ins w:author=\"d\" w:date=\""
                                                + "2026-01-01T00:00:00Z\">"
                                                + runs("four")
                                                + "</w:ins>"))
                        .open(folder);
        assertEquals(
                List.of("d", "a b c", "x".repeat(200), ""),
                read.proposals().stream().map(Proposal::author).toList());
        assertEquals(Map.of(), read.proposals().get(1).dates());
        assertEquals("Scope\none two three four\n", words(read.accepted()));
    }

    @Test
    void aFileWithoutChangesHasNoProposals() throws IOException {
        var read = new DocxBuilder().add(p("Heading1", "1\tScope"), p("", "Words.")).open(folder);
        assertEquals(List.of(), read.proposals());
    }

    private static Proposal of(Imported read, String author) {
        return read.proposals().stream()
                .filter(p -> p.author().equals(author))
                .findFirst()
                .orElseThrow();
    }

    private static List<Document> states(Imported read) {
        var states = new ArrayList<Document>();
        states.add(read.base());
        for (var proposal : read.proposals()) states.add(proposal.after());
        return states;
    }

    private static String words(Document document) {
        return WordsOf.lines(document);
    }

    private static Map<Id, Block> blocks(Document document) {
        var blocks = new HashMap<Id, Block>();
        document.forEach(block -> blocks.put(block.id(), block));
        return blocks;
    }

    private static Block find(Document document, String text) {
        return find(document, block -> Inline.text(block.runs()).strip().equals(text));
    }

    private static Block find(Document document, Predicate<Block> wanted) {
        var found = new ArrayList<Block>();
        document.forEach(
                block -> {
                    if (wanted.test(block)) found.add(block);
                });
        assertFalse(found.isEmpty(), "nothing found");
        return found.getFirst();
    }

    private static Id id(Document document, String text) {
        return find(document, text).id();
    }

    private static Inline.Text first(Document document, String text) {
        var block =
                find(
                        document,
                        each ->
                                !each.runs().isEmpty()
                                        && each.runs().getFirst() instanceof Inline.Text(var w, _)
                                        && w.startsWith(text));
        return (Inline.Text) block.runs().getFirst();
    }

    private static Exhibit.Table table(Document document) {
        return (Exhibit.Table) find(document, Exhibit.Table.class::isInstance);
    }

    /// The words of each row's first cell.
    private static Map<Id, String> rows(Document document) {
        var rows = new java.util.LinkedHashMap<Id, String>();
        for (var row : table(document).rows())
            rows.put(
                    row.id(), Inline.text(row.cells().getFirst().body().getFirst().runs()).strip());
        return rows;
    }

    private static Id key(Map<Id, String> rows, String text) {
        return rows.entrySet().stream()
                .filter(e -> e.getValue().equals(text))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Id cell(Document document, String text) {
        return find(
                        document,
                        block ->
                                block instanceof Exhibit.Cell cell
                                        && !cell.body().isEmpty()
                                        && Inline.text(cell.body().getFirst().runs()).equals(text))
                .id();
    }

    private static Inline.Formula formulaOf(Document document) {
        return (Inline.Formula)
                find(document, b -> Inline.text(b.runs()).startsWith("Let")).runs().stream()
                        .filter(Inline.Formula.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    private String formula(Document document) {
        return formulaOf(document).maths().latex().replace(" ", "");
    }

    private static String foreign(Document document) {
        return find(document, Block.Foreign.class::isInstance).toString();
    }

    private static String bookmark(String name) {
        return "<w:bookmarkStart w:id=\"1\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\"1\"/>";
    }
}
