package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Identity;

/// Which texts a rule leaves alone because of what they are.
class KindsTest {
    private static final Document TEXT =
            recommendation(annex("A", "Dams", p("A dam.")), appendix("I", "Keys", p("A key.")));

    @Test
    void onlyARecommendationSaysWhichPartsBind() {
        assertEquals(
                List.of("ANX-01", "ANX-02"),
                codes(of(DocumentKind.RECOMMENDATION), "ANX-01", "ANX-02"));
        assertEquals(List.of(), codes(of(DocumentKind.SUPPLEMENT), "ANX-01", "ANX-02"));
    }

    @Test
    void aResolutionFollowsNoRuleOfRecommendations() {
        var resolves = p("The World Telecommunication Standardization Assembly (Geneva, 2099),");
        var text = recommendation(resolves, p("It must go on."), note("It shall go on."));
        assertEquals(List.of(), codes(text, "STR", "FRT", "NRM", "META-01"));
        assertTrue(codes(text, "META-02").contains("META-02"), "a title is for every document");
        var plain = recommendation(p("It must go on."), note("It shall go on."));
        assertTrue(codes(plain, "NRM").containsAll(List.of("NRM-01", "NRM-04")));
    }

    private static Document of(DocumentKind kind) {
        var identity = new Identity("", "Y.dam", "Dams", kind, "", "en");
        return TEXT.withFront(FrontMatter.EMPTY.withIdentity(identity));
    }

    private static List<String> codes(Document document, String... beginnings) {
        return Drafts.read(document).stream()
                .map(Finding::code)
                .filter(code -> List.of(beginnings).stream().anyMatch(code::startsWith))
                .sorted()
                .toList();
    }
}
