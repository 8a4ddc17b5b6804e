package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Documents;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Settings;

/// What stands before the text of a temporary document.
class FrontSetterTest {
    private static final String SUMMARY = "This Recommendation specifies gateways.";

    private static Document draft(DocumentKind kind, String number) {
        var identity =
                new Identity(number, "Y.IoT-flood", "Flood sensing gateways", kind, "", "en");
        var summary = Block.Paragraph.of(Id.of("front/p1"), Inline.plain(SUMMARY));
        var front =
                FrontMatter.EMPTY
                        .withIdentity(identity)
                        .withOverview(new Abstract(List.of(summary), List.of(), List.of()));
        return Document.of(front, List.of(Documents.p("Body")));
    }

    private static String header(Document document) {
        return Setting.of(document).runs().stream()
                .filter(run -> run.page() == 0)
                .map(Setting.Run::text)
                .collect(Collectors.joining(" "))
                .replace(" \u2011 ", "-")
                .replaceAll("\\s+", " ");
    }

    @Test
    void theHeaderSaysWhatKindOfDraftItCarries() {
        var first = header(draft(DocumentKind.RECOMMENDATION, ""));
        assertTrue(
                first.contains(
                        "Draft new Recommendation ITU-T Y.IoT-flood: Flood sensing gateways"),
                first);
        assertTrue(
                header(draft(DocumentKind.REVISED_RECOMMENDATION, "Y.4123"))
                        .contains("Draft revised Recommendation ITU-T Y.4123: Flood"));
    }

    @Test
    void aPublishedTextAndAMeetingDocumentKeepTheirTitles() {
        var published = draft(DocumentKind.RECOMMENDATION, "Y.4123").withSettings(Settings.KEPT);
        assertFalse(header(published).contains("Draft"));
        assertFalse(header(draft(DocumentKind.CONTRIBUTION, "")).contains("Draft"));
    }

    @Test
    void theSummaryIsTheAbstractAndStandsInItsOwnPlaceToo() {
        var set = Setting.of(draft(DocumentKind.RECOMMENDATION, ""));
        var pages = new HashSet<Integer>();
        for (var run : set.runs()) if (SUMMARY.startsWith(run.text())) pages.add(run.page());
        assertEquals(2, pages.size(), pages.toString());
        assertTrue(pages.contains(0));
    }

    @Test
    void noMadeWordsCarryTheNameOfABlockOfTheText() {
        var set = Setting.of(draft(DocumentKind.RECOMMENDATION, ""));
        for (var run : set.runs())
            if (run.glyphs().source().block().equals(Id.of("front/p1")))
                assertTrue(SUMMARY.contains(run.text().strip()), run.text());
    }
}
