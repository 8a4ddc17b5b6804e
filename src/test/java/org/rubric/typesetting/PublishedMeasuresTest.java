package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rubric.document.DocumentKind;

/// The measures of a published Recommendation, in points.
class PublishedMeasuresTest {
    private static final double LEFT = 1134 / 20.0;
    private static final double FRONT = 1089 / 20.0;
    private static Setting set;

    @BeforeAll
    static void set() {
        set = Setting.of(Publications.recommendation(), Look.PUBLISHED);
    }

    private static Setting.Run on(int page, String words) {
        return set.runs().stream()
                .filter(run -> run.page() == page && run.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " on " + page + " in\n" + set));
    }

    private static double right(Setting.Run run) {
        return run.x() + run.glyphs().width();
    }

    @Test
    void pagesAreNumberedRomanThenArabicFromARightHandPage() {
        var folios = set.imprint().pages().stream().map(Page::folio).toList();
        assertEquals(List.of("", "", "i", "ii", "iii", "", "1", "2", "3"), folios.subList(0, 9));
        assertEquals("", folios.getLast());
        assertEquals(0, folios.size() % 2, "The last page is the back of a leaf");
        assertTrue(set.imprint().pages().get(5).marks().isEmpty(), "A blank page is blank");
        assertEquals(6, on(6, "Scope").page());
    }

    @Test
    void theCoverStandsOnItsGrid() {
        var union = on(0, "International");
        assertEquals("LiberationSans-Bold", union.glyphs().ink().face().name());
        assertEquals(0x808080, union.glyphs().ink().colour());
        assertEquals(5, union.glyphs().shifts()[0]);
        var name = on(0, "ITU");
        assertEquals(36, name.glyphs().ink().size());
        assertEquals(FRONT + 1428 / 20.0 + 4.25, name.x(), 0.01);
        double third = FRONT + (1418 + 992) / 20.0;
        assertEquals(third + 6 + 36 * (0.0425 + 0.9053), name.y(), 0.1);
        var number = on(0, "Y.4123");
        assertEquals(30, number.glyphs().ink().size());
        assertEquals(FRONT + 9948 / 20.0 - 4.25, right(number), 0.05);
        assertEquals(14, on(0, "(06/2018)").glyphs().ink().size());
        assertEquals(FRONT + 9948 / 20.0 - 4.25, right(on(0, "(06/2018)")), 0.05);
        assertEquals(10, on(0, "OF ITU").glyphs().ink().size());
        assertEquals(16, on(0, "SERIES Y").glyphs().ink().size());
        assertEquals(16, on(0, "Recommendation").glyphs().ink().size());
    }

    @Test
    void theRowsOfTheCoverAreAsHighAsPrescribed() {
        var rule =
                set.imprint().pages().getFirst().marks().stream()
                        .filter(Mark.Stroke.class::isInstance)
                        .map(Mark.Stroke.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(1.5, rule.width());
        assertEquals(FRONT + 1418 / 20.0, rule.line().x(), 0.01);
        assertEquals(8530 / 20.0, rule.line().width(), 0.01);
        double third = 36 * 1.1597 + 6;
        double rows = (1418 + 992 + 974 + 3402) / 20.0 + third;
        assertEquals(FRONT + rows, rule.line().y(), 0.1);
        var title = on(0, "Flood sensing");
        assertEquals(18, title.glyphs().ink().size());
        assertEquals(rule.line().y() + 6 + 18 * (0.0425 + 0.9053), title.y(), 0.1);
        double seventh = rule.line().y() + (4536 + 1418) / 20.0;
        var line = on(0, "Recommendation");
        assertTrue(line.y() < seventh && line.y() > seventh - 50, line + " above " + seventh);
    }

    @Test
    void footersAreMirrored() {
        double bottom = 842 - 567 / 20.0;
        var odd = on(6, "Rec. ITU");
        var oddFolio = on(6, "1");
        assertEquals(11, odd.glyphs().ink().size());
        assertEquals("LiberationSerif-Bold", odd.glyphs().ink().face().name());
        assertEquals(LEFT + 9639 / 20.0, right(lastOn(6)), 0.05);
        assertEquals(LEFT + 8789 / 20.0, right(on(6, "(06/2018)")), 0.05);
        assertEquals(bottom - 11 * 0.2163, odd.y(), 0.1);
        assertEquals(LEFT, lastOn(7).x() > LEFT ? footFolio(7).x() : lastOn(7).x(), 0.05);
        assertEquals(LEFT + 907 / 20.0, on(7, "Rec. ITU").x(), 0.05);
        assertTrue(oddFolio != null);
    }

    private static Setting.Run lastOn(int page) {
        return set.runs().stream().filter(run -> run.page() == page).toList().getLast();
    }

    private static Setting.Run footFolio(int page) {
        var folio = set.imprint().pages().get(page).folio();
        return set.runs().stream()
                .filter(run -> run.page() == page && run.text().equals(folio))
                .toList()
                .getLast();
    }

    @Test
    void frontMatterHasItsOwnMargins() {
        assertEquals(FRONT, on(2, "Summary").x(), 0.01);
        assertEquals(FRONT, on(2, "Recommendation").x(), 0.01);
        assertEquals(842 - 482 / 20.0 - 11 * 0.2163, on(2, "Rec. ITU").y(), 0.1);
        assertEquals(LEFT, on(6, "Recommendation").x(), 0.01);
    }

    @Test
    void theHistoryHasFiveColumnsAndNoFrame() {
        double left = FRONT + 5.4;
        var heads = List.of("Edition", "Recommendation", "Approval", "Study", "Unique");
        double[] columns = {0, 864, 3354, 4597, 5944};
        for (int i = 0; i < 5; i++) {
            var head = heads.get(i);
            var run =
                    set.runs().stream()
                            .filter(r -> r.page() == 2 && r.text().startsWith(head))
                            .filter(r -> r.glyphs().ink().size() == 11)
                            .findFirst()
                            .orElseThrow();
            assertEquals(left + columns[i] / 20.0, run.x(), 0.05, head);
            assertEquals("LiberationSerif-Regular", run.glyphs().ink().face().name());
        }
        assertEquals(left + 3354 / 20.0, on(2, "2018").x(), 0.05);
        assertTrue(set.tree().contains("TH scope Column"), set.tree());
    }

    @Test
    void dotsOfTheContentsEndAt155Millimetres() {
        var dots = on(4, "....");
        assertTrue(right(dots) <= LEFT + 8789 / 20.0 + 0.01);
        assertTrue(right(dots) > LEFT + 8789 / 20.0 - 4);
        assertTrue(set.runs().stream().anyMatch(r -> r.page() == 4 && r.text().equals("1")));
    }

    @Test
    void pageTwoIsSpreadOverItsHeight() {
        var foreword = set.runs().stream().filter(run -> run.page() == 3).toList();
        double bottom = 842 - FRONT;
        var last = foreword.stream().filter(r -> r.text().startsWith("All rights")).findFirst();
        assertEquals(bottom - 11 * 0.2163, last.orElseThrow().y(), 0.2);
        assertTrue(on(3, "FOREWORD").y() < FRONT + 24);
        assertTrue(
                foreword.stream().anyMatch(r -> r.text().contains("Wording of the drafting")),
                "Our own words say so");
    }

    @Test
    void stylesOfThePrintDifferFromTheDraft() {
        var styles = Look.PUBLISHED.styles();
        assertEquals(11, styles.style(Part.NOTE).cut().size());
        assertEquals(11, styles.style(Part.FOOTNOTE).cut().size());
        assertEquals(36, styles.style(Part.ANNEX_TITLE).spacing().before());
        assertEquals(2268 / 20.0, styles.style(Part.REFERENCE).indents().left());
        assertEquals(6, styles.style(Part.CONTENTS_1).spacing().before());
        assertEquals(12, Look.DRAFT.styles().style(Part.CONTENTS_1).spacing().before());
    }

    @Test
    void aDraftWithoutDateShowsBlanks() {
        var draft = Publications.document(DocumentKind.RECOMMENDATION, "", "");
        var blank = Setting.of(draft, Look.PUBLISHED);
        assertEquals(
                "Y.flood",
                blank.runs().stream()
                        .filter(r -> r.glyphs().ink().size() == 30)
                        .findFirst()
                        .orElseThrow()
                        .text());
        assertTrue(blank.toString().contains("____"));
        assertTrue(blank.runs().stream().noneMatch(run -> run.text().contains("()")));
    }
}
