package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.document.Id;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Remark.Sort;

/// Tables of comments, however they are headed.
class RemarkIntakeTest {
    private static final Places PLACES = Places.of(Sample.draft());

    /// Six comments; the last one names a clause that the text does not have.
    static final String SIX =
            """
            No.\tFrom\tClause\tType\tComment\tProposed change
            1\tAlpha Telecom\t6.2\ttypo\t“reportng” is misspelled\tread “reporting”
            2\tAlpha Telecom\tAnnex A\ted\tThe sentence is too long\tSplit it
            3\tBeta\tclause 6.1\ttechnical\tThe period is too short\treplace "ten" with "fifteen"
            4\tGamma Institute\tTable 6-1\tTE\tThe unit is missing\tAdd it
            5\tGamma Institute\tGeneral\teditorial\tUse one term throughout\t
            6\tDelta Networks\t9.4\tmajor\tThe clause contradicts Annex A\tDelete it
            """;

    private static RemarkIntake.Compared read(
            String words, List<Remark> there, Map<Integer, String> answers) {
        try {
            var table = TableFiles.table("", words);
            return new RemarkIntake(table, RemarkTable.columns(table), answers).run(there, PLACES);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Remark> six() {
        return read(SIX, List.of(), Map.of()).remarks();
    }

    @Test
    void sixAreBoundAndSorted() {
        var read = read(SIX, List.of(), Map.of());
        assertEquals(6, read.count(Kind.NEW));
        var all = read.remarks();
        assertEquals(Optional.of(Id.of("reporting")), all.get(0).about().place());
        assertEquals(Optional.of(Id.of("test")), all.get(1).about().place());
        assertEquals(Optional.of(Id.of("general")), all.get(2).about().place());
        assertTrue(all.get(3).about().place().isPresent());
        assertEquals(Optional.empty(), all.get(4).about().place());
        assertEquals(
                List.of(
                        Sort.TYPO,
                        Sort.EDITORIAL,
                        Sort.SUBSTANTIVE,
                        Sort.SUBSTANTIVE,
                        Sort.EDITORIAL,
                        Sort.SUBSTANTIVE),
                all.stream().map(r -> r.about().sort()).toList());
        assertEquals(
                List.of(new RemarkIntake.Ask(7, "9.4", "The clause contradicts Annex A")),
                read.asks());
    }

    @Test
    void whatAPersonSaysOfAClauseIsTaken() {
        var answered = read(SIX, List.of(), Map.of(7, "6.4"));
        assertEquals(List.of(), answered.asks());
        var last = answered.remarks().getLast().about();
        assertEquals(Optional.of(Id.of("interface")), last.place());
        assertEquals("9.4", last.clause());
        var whole = read(SIX, List.of(), Map.of(7, Places.WHOLE));
        assertEquals(List.of(), whole.asks());
        var about = whole.remarks().getLast().about();
        assertEquals(Optional.empty(), about.place());
        assertEquals("9.4", about.clause());
        assertTrue(about.whole());
        assertTrue(Places.whole(about));
    }

    @Test
    void pastedAgainNothingIsDoubled() {
        var there = new ArrayList<>(six());
        var said = new Disposition(Disposition.Kind.ACCEPTED, "Corrected.", List.of());
        there.set(2, there.get(2).answered(said));
        var again = read(SIX, there, Map.of());
        assertEquals(there, again.remarks());
        assertTrue(again.isEmpty());
        assertEquals(6, again.count(Kind.SAME));
        var changed = read(SIX.replace("too short", "far too short"), there, Map.of());
        assertEquals(1, changed.count(Kind.CHANGED));
        assertEquals("The period is far too short", changed.remarks().get(2).comment());
        assertEquals(said, changed.remarks().get(2).disposition());
        assertEquals(6, changed.remarks().size());
    }

    @Test
    void aPlaceThatAPersonGaveStaysWhenTheTableComesAgain() {
        var there = read(SIX, List.of(), Map.of(7, "6.4")).remarks();
        var again = read(SIX, there, Map.of());
        assertEquals(there, again.remarks());
        assertEquals(List.of(), again.asks());
        var whole = read(SIX, List.of(), Map.of(7, Places.WHOLE)).remarks();
        var afresh = read(SIX, whole, Map.of());
        assertEquals(whole, afresh.remarks());
        assertEquals(List.of(), afresh.asks());
    }

    @Test
    void anotherClauseInTheTableIsTakenOrAskedFor() {
        var there = read(SIX, List.of(), Map.of(7, "6.4")).remarks();
        var moved = read(SIX.replace("9.4", "6.2"), there, Map.of());
        assertEquals(Optional.of(Id.of("reporting")), moved.remarks().getLast().about().place());
        assertEquals(1, read(SIX.replace("9.4", "9.5"), there, Map.of()).asks().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clause/Subclause;Comments;MB;Type of comment;Proposed change;#
                    Section;Comment and reason;Member;Severity;Suggested text change;Comment no.
                    Location;Remark;Organization;Category;New text;ID
                    CLAUSE NO;COMMENT;COMMENTER;TE/ED;PROPOSAL;NO
                    """)
    void headingsInAnyWordsAndOrder(String headings) {
        var words =
                headings.replace(';', '\t')
                        + "\n6.1\tThe period is too short\tBeta\tte\tfifteen\t3\n"
                        + "6.2\tA word is wrong\tAlpha\ttypo\treporting\t4\n";
        var read = read(words, List.of(), Map.of());
        assertEquals(2, read.remarks().size(), read.lines().toString());
        var first = read.remarks().getFirst();
        assertEquals("3", first.number());
        assertEquals("Beta", first.from());
        assertEquals("The period is too short", first.comment());
        assertEquals("fifteen", first.proposed());
        assertEquals(Optional.of(Id.of("general")), first.about().place());
        assertEquals(Sort.SUBSTANTIVE, first.about().sort());
    }

    /// Any order of the columns reads the same.
    @Test
    void theOrderOfColumnsIsAllTheSame() {
        var wanted = six();
        var lines = SIX.lines().map(line -> List.of(line.split("\t", -1))).toList();
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(order, random);
            var words = new StringBuilder();
            for (var line : lines) {
                for (int column : order) words.append(line.get(column)).append('\t');
                words.setLength(words.length() - 1);
                words.append('\n');
            }
            assertEquals(wanted, read(words.toString(), List.of(), Map.of()).remarks());
        }
    }

    @Test
    void withoutHeadingsTheUsualOrderHolds() {
        var bare = SIX.substring(SIX.indexOf('\n') + 1);
        assertEquals(six(), read(bare, List.of(), Map.of()).remarks());
    }

    @Test
    void commentsWithoutNumbersAreCountedAndFoundAgain() {
        var words = "From\tClause\tType\tComment\nBeta\t6.1\ted\tone\nBeta\t6.1\ted\ttwo\n";
        var first = read(words, List.of(), Map.of()).remarks();
        assertEquals(List.of("1", "2"), first.stream().map(Remark::number).toList());
        assertEquals(first, read(words, first, Map.of()).remarks());
    }

    @Test
    void aRowInTroubleStaysOutAndSaysWhy() {
        var words =
                "No\tFrom\tClause\tType\tComment\n1\tBeta\t6.1\tpurple\tone\n2\tBeta\t6.1\ted\t\n"
                        + "3\tBeta\t6.1\ted\tthree\n3\tBeta\t6.1\ted\tother\n";
        var read = read(words, List.of(), Map.of());
        assertEquals(1, read.remarks().size());
        var said = read.lines().stream().map(line -> line.said()).toList();
        assertTrue(said.getFirst().contains("purple"), said.toString());
        assertTrue(said.get(1).contains("no comment"), said.toString());
        assertTrue(said.getLast().contains("row 4"), said.toString());
    }

    @Test
    void twiceTakenIsOnceTaken() {
        var random = new Random(3);
        var froms = List.of("Alpha", "beta", "Beta", "");
        var clauses = List.of("6.1", "9.9", "General", "Annex A", "", "Table 6-1");
        for (int i = 0; i < 60; i++) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("No", "From", "Clause", "Type", "Comment", "Proposed change"));
            for (int j = random.nextInt(20); j >= 0; j--)
                rows.add(
                        List.of(
                                random.nextBoolean() ? "" : "" + random.nextInt(8),
                                froms.get(random.nextInt(froms.size())),
                                clauses.get(random.nextInt(clauses.size())),
                                random.nextBoolean() ? "ed" : "te",
                                "comment " + random.nextInt(5),
                                random.nextBoolean() ? "" : "other words"));
            var table = Table.of(rows);
            var intake = new RemarkIntake(table, RemarkTable.columns(table), Map.of());
            var once = intake.run(List.of(), PLACES);
            var twice = intake.run(once.remarks(), PLACES);
            assertEquals(once.remarks(), twice.remarks(), rows.toString());
            assertEquals(0, twice.count(Kind.NEW), rows.toString());
        }
    }

    @Test
    void moreThanARoundHasIsRefused() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("No", "Comment"));
        for (int i = 0; i <= RemarkIntake.MOST; i++) rows.add(List.of("" + i, "words"));
        var table = Table.of(rows);
        var intake = new RemarkIntake(table, RemarkTable.columns(table), Map.of());
        var e = assertThrows(IllegalArgumentException.class, () -> intake.run(List.of(), PLACES));
        assertTrue(e.getMessage().contains("2000"), e.getMessage());
    }
}
