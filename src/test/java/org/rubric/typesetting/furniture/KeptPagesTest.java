package org.rubric.typesetting.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// What the pages that an opened file brought along say.
class KeptPagesTest {
    private static Block line(Paragraph.Role role, String words) {
        return new Paragraph(Id.fresh(), Traits.NONE, role, Inline.plain(words));
    }

    private static KeptPages pages(Block... blocks) {
        return new KeptPages(List.of(blocks), false);
    }

    @Test
    void theForewordEndsBelowItsCopyright() {
        var pages =
                pages(
                        line(Paragraph.Role.BODY, "Cover"),
                        line(Paragraph.Role.CENTRED, "FOREWORD"),
                        line(Paragraph.Role.BODY, "Words  of\u00A0it"),
                        line(Paragraph.Role.BODY, " "),
                        line(Paragraph.Role.CENTRED, "© ITU 2018"),
                        line(Paragraph.Role.BODY, "All rights"),
                        line(Paragraph.Role.CENTRED, "Table of Contents"));
        var foreword = KeptForeword.of(pages, Id.of("root"));
        assertEquals(
                List.of("FOREWORD", "Words of it", "© ITU 2018", "All rights"),
                foreword.stream().map(p -> Inline.text(p.runs())).toList());
        assertEquals(Paragraph.Role.CENTRED, foreword.getFirst().role());
        assertEquals(4, foreword.stream().map(Paragraph::id).distinct().count());
        assertTrue(KeptForeword.of(pages(), Id.of("root")).isEmpty());
    }

    @Test
    void historyIsKnownByItsHeading() {
        var history =
                table(
                        "h",
                        "",
                        row("Edition", "Recommendation", "Approval", "Study Group", "Unique ID*"),
                        row("1.0", "ITU-T Y.1", "2010-01-02", "13", "11.1002/1"),
                        row("2.0", "ITU-T Y.1", "2018-01-02", "13", "11.1002/2"),
                        row("torn"));
        var rows = KeptHistory.of(pages(table("o", "", row("a", "b")), history));
        assertEquals(2, rows.size());
        assertEquals(List.of("2.0", "ITU-T Y.1", "2018-01-02", "13", "11.1002/2"), rows.getLast());
        assertTrue(KeptHistory.of(pages(line(Paragraph.Role.BODY, "Edition"))).isEmpty());
    }

    @Test
    void theRangeOfTheDocumentIsMarked() {
        var list =
                table(
                        "s",
                        "",
                        row("FUTURE NETWORKS", ""),
                        row("CLOUD COMPUTING", "Y.3500–Y.3999"),
                        row("General", "Y.4000–Y.4049"),
                        row("", ""));
        var ranges = KeptSeries.ranges(pages(list), "Y", "Y.3507.2");
        assertEquals(3, ranges.size());
        assertEquals(
                List.of(false, true, false), ranges.stream().map(NumberRange::current).toList());
        assertTrue(KeptSeries.ranges(pages(list), "G", "G.1").isEmpty());
    }

    @Test
    void theBackListsAllSeries() {
        var list =
                table(
                        "b",
                        "",
                        row("SERIES OF ITU-T RECOMMENDATIONS"),
                        row("Series A", "Organization"),
                        row("Series Y", "Infrastructure"));
        var series = KeptSeries.letters(pages(list), "Y");
        assertEquals(2, series.size());
        assertTrue(series.getLast().current());
        assertFalse(series.getFirst().current());
    }

    @Test
    void aRangeHoldsNumbersOfItsOwnLetter() {
        assertTrue(NumberRange.of("", "Y.4000–Y.4049", "Y.4049").current());
        assertTrue(NumberRange.of("", "Y.4000-Y.4049", "Y.4000/Q.1").current());
        for (var other : List.of("Y.4050", "X.4001", "Y.IoT", "", "Y."))
            assertFalse(NumberRange.of("", "Y.4000–Y.4049", other).current(), other);
        assertFalse(NumberRange.of("", "Y.4000", "Y.4000").current());
    }
}
