package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rubric.document.DocumentKind;

/// Header tables and running heads of documents that are posted in meetings, in points.
class MeetingLooksTest {
    private static final double LEFT = 1134 / 20.0;
    private static final double PADDING = 57 / 20.0;

    private static String head(Setting set, int page) {
        return set.runs().stream()
                .filter(run -> run.page() == page && run.y() < 45)
                .map(Setting.Run::text)
                .collect(Collectors.joining(" / "));
    }

    private static List<Mark.Stroke> rules(Setting set) {
        return set.imprint().pages().getFirst().marks().stream()
                .filter(Mark.Stroke.class::isInstance)
                .map(Mark.Stroke.class::cast)
                .toList();
    }

    private static void starts(Setting set, String words, double size, int twips) {
        var run =
                set.runs().stream()
                        .filter(r -> r.page() == 0 && r.text().startsWith(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words + " in\n" + set));
        assertEquals(size, run.glyphs().ink().size(), words);
        assertEquals(LEFT + twips / 20.0 + PADDING, run.x(), 0.1, words);
    }

    @Test
    void aContributionSaysWhoItIsFrom() {
        var set =
                Setting.of(
                        Publications.posted(DocumentKind.CONTRIBUTION, "SG20-C0123"),
                        Look.CONTRIBUTION);
        starts(set, "INTERNATIONAL", 8, 1134);
        starts(set, "STANDARDIZATION", 13, 1134);
        starts(set, "STUDY PERIOD", 10, 1134);
        starts(set, "Question(s):", 12, 0);
        starts(set, "Q4/20", 12, 1418);
        starts(set, "Alpha Telecom", 12, 1418);
        var right = LEFT + 9640 / 20.0 - PADDING;
        for (var words : List.of("SG20", "STUDY GROUP 20", "Original: English", "Geneva")) {
            var line =
                    set.runs().stream()
                            .filter(r -> r.page() == 0 && r.text().startsWith(words))
                            .findFirst()
                            .orElseThrow();
            var end =
                    set.runs().stream()
                            .filter(r -> r.page() == 0 && r.y() == line.y() && r.x() >= line.x())
                            .mapToDouble(r -> r.x() + r.glyphs().width())
                            .max()
                            .orElseThrow();
            assertEquals(right, end, 0.1, words);
        }
        var banner = set.run("CONTRIBUTION");
        assertEquals(595.35 / 2, banner.x() + banner.glyphs().width() / 2, 0.1);
        assertEquals(
                List.of(1.5, 0.75, 0.75, 0.75),
                rules(set).stream().map(Mark.Stroke::width).toList());
        assertEquals(9640 / 20.0, rules(set).getFirst().line().width(), 0.01);
    }

    @Test
    void theNumberStandsAtTheHeadFromTheSecondPageOn() {
        var contribution =
                Setting.of(
                        Publications.posted(DocumentKind.CONTRIBUTION, "SG20-C0123"),
                        Look.CONTRIBUTION);
        assertEquals("", head(contribution, 0));
        assertEquals("- 2 - / SG20-C0123", head(contribution, 1));
        var liaison =
                Setting.of(
                        Publications.posted(DocumentKind.LIAISON_STATEMENT, "LS9"), Look.LIAISON);
        assertEquals("- 2 - / [LS9]", head(liaison, 1));
        var unnumbered =
                Setting.of(Publications.posted(DocumentKind.LIAISON_STATEMENT, ""), Look.LIAISON);
        assertEquals("- 2 -", head(unnumbered, 1));
        var td =
                Setting.of(Publications.posted(DocumentKind.TEMPORARY_DOCUMENT, "TD7"), Look.DRAFT);
        assertEquals("- 2 -", head(td, 1));
        var report =
                Setting.of(
                        Publications.posted(DocumentKind.REPORT, "TD to be assigned"), Look.REPORT);
        assertEquals("- 2 -", head(report, 1));
    }

    @Test
    void aLiaisonStatementSaysToWhomAndUntilWhen() {
        var set = Setting.of(Publications.posted(DocumentKind.LIAISON_STATEMENT, ""), Look.LIAISON);
        starts(set, "Question(s):", 12, 0);
        starts(set, "For action to:", 12, 0);
        starts(set, "JTC", 12, 1544 + 661);
        starts(set, "SG17", 12, 1544 + 661);
        starts(set, "SG20 meeting", 12, 1544 + 661);
        starts(set, "1 May 2027", 12, 1544 + 661);
        starts(set, "Tel:", 12, 1544 + 661 + 1818 + 1433);
        assertFalse(set.toString().contains("For comment to:"), "Only where there is somebody");
        assertEquals(
                List.of(1.5, 1.5, 1.5, 1.0, 1.0),
                rules(set).stream().map(Mark.Stroke::width).toList());
    }

    @Test
    void rowsOfAHeaderAreAtLeast6Millimetres() {
        var set = Setting.of(Publications.posted(DocumentKind.TEMPORARY_DOCUMENT, ""), Look.DRAFT);
        double source = set.run("Source:").y();
        double title = set.run("Title:").y();
        assertEquals(357 / 20.0, title - source, 0.1);
        starts(set, "Meeting,", 12, 1587 + 2426);
        starts(set, "Working", 12, 1587 + 2426);
        for (var label : List.of("Meeting,", "Working")) {
            double y = set.run(label).y();
            var line = set.runs().stream().filter(r -> r.page() == 0 && r.y() == y);
            assertTrue(line.anyMatch(r -> r.text().endsWith(":") && r.x() > 250), label);
        }
    }

    @Test
    void everyKindHasItsUsualLook() {
        assertEquals(Look.CONTRIBUTION, Look.usual(DocumentKind.CONTRIBUTION));
        assertEquals(Look.LIAISON, Look.usual(DocumentKind.LIAISON_STATEMENT));
        assertEquals(Look.REPORT, Look.usual(DocumentKind.REPORT));
        assertEquals(Look.DRAFT, Look.usual(DocumentKind.TEMPORARY_DOCUMENT));
        for (var kind : List.of(DocumentKind.RECOMMENDATION, DocumentKind.SUPPLEMENT)) {
            assertEquals(Look.DRAFT, Look.usual(kind));
            assertTrue(Look.offered(kind).contains(Look.PUBLISHED));
        }
        for (var look : Look.all()) assertEquals(look, Look.named(look.name()).orElseThrow());
    }
}
