package org.rubric.workbench.text.refer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.document.Inline;

class MentionTest {

    @Test
    void aLocatorIsTakenFromTheWordsBefore() {
        assertEquals("clause 7.2 of ", Mention.locator("Bins follow clause 7.2 of "));
        assertEquals("Annex A of ", Mention.locator("as in Annex A of "));
        assertEquals("clauses 7.1 to 7.3 of ", Mention.locator("see clauses 7.1 to 7.3 of "));
        assertEquals("Table\u00A02 of ", Mention.locator("Table\u00A02 of "));
        assertEquals("", Mention.locator("the number of "));
        assertEquals("", Mention.locator("subclause 7.2 of "), "only whole words");
        assertEquals("", Mention.locator("clause 7.2. Most of "), "not over sentences");
        assertEquals("", Mention.locator("clause 7.2 of"));
    }

    @Test
    void theFormFollowsFromTheWordsBefore() {
        assertEquals(Inline.Form.FULL, Mention.form("as said in ", "clause 6.2"));
        assertEquals(Inline.Form.CAPITALIZED, Mention.form("", "clause 6.2"));
        assertEquals(Inline.Form.CAPITALIZED, Mention.form("It is full. ", "clause 6.2"));
        assertEquals(Inline.Form.NUMBER, Mention.form("see clause ", "clause 6.2"));
        assertEquals(Inline.Form.NUMBER, Mention.form("Tables 6-1 and ", "Table 6-2"));
        assertEquals(Inline.Form.NUMBER, Mention.form("clauses 6.1, 6.2, and ", "clause 6.3"));
        assertEquals(Inline.Form.FULL, Mention.form("see clause ", "Table 6-2"));
        assertEquals(Inline.Form.FULL, Mention.form("e.g., ", "Table 6-2"));
    }

    @Test
    void theKindIsReadWhereTheSystemSpeaksTurkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertEquals("figure", Mention.kind("see FIGURE "));
            assertEquals(Inline.Form.NUMBER, Mention.form("see FIGURE ", "Figure 6-2"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Candidate candidate(Candidate.Kind kind, String label, String title) {
        return new Candidate(Id.of("x"), kind, label, title, Optional.empty());
    }

    @Test
    void aTermIsUsedAndWithTabItsClauseFollows() {
        var term = candidate(Candidate.Kind.TERM, "flood stage", "clause 3.2.1");
        var use = (Inline.TermUse) Mention.of(term, "the ", false).getFirst();
        assertEquals("flood stage", use.text());
        assertEquals(
                "Flood stage",
                Inline.text(Mention.of(term, "It rains. ", false)),
                "a sentence begins");
        assertEquals("flood stage (clause 3.2.1)", Inline.text(Mention.of(term, "the ", true)));
    }

    @Test
    void aFormulaHasNoTitleToFollow() {
        var formula = candidate(Candidate.Kind.THING, "Equation 6-1", "a=b");
        assertEquals(1, Mention.of(formula, "by ", true).size());
        var table = candidate(Candidate.Kind.THING, "Table 6-1", "Periods");
        assertEquals("Table 6-1 (Periods)", Inline.text(Mention.of(table, "see ", true)));
    }
}
