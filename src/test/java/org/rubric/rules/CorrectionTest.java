package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Snapshot;

import java.util.ArrayList;
import java.util.List;

class CorrectionTest {

    @Test
    void theErrorOfTheSampleIsMovedOrRemoved() {
        var snapshot = Snapshot.of(Sample.draft());
        var finding = only("REF-02", snapshot.document());
        var fixes = fixes(finding, snapshot);
        assertEquals(
                List.of("Move to bibliography", "Remove"),
                fixes.stream().map(Correction::words).toList());
        for (var fix : fixes) {
            var after = apply(fix, snapshot);
            assertTrue(named("REF-02", after).isEmpty(), fix.words());
            var left = new ArrayList<>(Drafts.read(after));
            // In the bibliography it is still cited nowhere, which is no error there.
            left.removeIf(each -> each.code().equals("BIB-02"));
            assertEquals(2, left.size(), fix.words());
        }
        var moved = apply(fixes.getFirst(), snapshot);
        var tags = new ArrayList<String>();
        for (var entry : Survey.of(moved).bibliography()) tags.add(entry.tag());
        assertTrue(
                tags.indexOf("b-ITU-T Y.4101") < tags.indexOf("b-ITU-T Y.4500.1"), tags::toString);
    }

    @Test
    void mustBecomesTheWordsOfTheDraft() {
        var snapshot = Snapshot.of(Sample.draft());
        var finding = only("NRM-04", snapshot.document());
        var fix = fixes(finding, snapshot).getFirst();
        var after = apply(fix, snapshot);
        assertEquals(
                "When the level passes from one stage to the next, the gateway is required to"
                        + " change the reporting period within one minute.",
                Inline.text(after.find(finding.place()).orElseThrow().runs()));
        assertEquals("“must” became “is required to”", fix.transaction().name());
    }

    @Test
    void theBibliographyIsMadeWhenThereIsNone() {
        var source =
                Drafts.SOUND
                        .substring(0, Drafts.SOUND.indexOf("BIBLIOGRAPHY"))
                        .replace("[b-IETF RFC 1] and ", "")
                        .replace(
                                "REF ITU-T Y.4000 |",
                                "REF ITU-T Y.4101 | It (2012).\nREF ITU-T Y.4000 |");
        var snapshot = Snapshot.of(Drafts.of(source));
        var fix = fixes(only("REF-02", snapshot.document()), snapshot).getFirst();
        var left = Drafts.read(apply(fix, snapshot)).stream().map(Finding::code).toList();
        assertEquals(List.of("BIB-02"), left);
    }

    @Test
    void whatIsCitedTwiceIsMadeLiveThereOrEverywhere() {
        var source =
                Drafts.SOUND.replace(
                        "A report is short.",
                        "A report is short [RFC 3339] and [IETF RFC 3339].\n\nSee [rfc3339], too.");
        var snapshot = Snapshot.of(Drafts.of(source));
        var fixes = fixes(only("REF-01", snapshot.document()), snapshot);
        assertEquals(
                List.of(
                        "List it in clause 2, make all 3 mentions live",
                        "List it in clause 2, make only this one live"),
                fixes.stream().map(Correction::words).toList());
        assertEquals(3, citations("[IETF RFC 3339]", apply(fixes.getFirst(), snapshot)));
        assertEquals(1, citations("[IETF RFC 3339]", apply(fixes.getLast(), snapshot)));
    }

    private static long citations(String shown, Document document) {
        var found = new ArrayList<Inline>();
        document.forEach(block -> found.addAll(block.runs()));
        return found.stream()
                .filter(run -> run instanceof Inline.Citation one && one.shown().equals(shown))
                .count();
    }

    /// Each of these drafts has one thing wrong that a single correction puts right.
    @ParameterizedTest
    @MethodSource("org.rubric.rules.SoundDraftTest#cases")
    void aCorrectionPutsRightWhatWasFound(SoundDraftTest.Case wanted) {
        var snapshot = Snapshot.of(Drafts.of(Drafts.SOUND.replace(wanted.from(), wanted.to())));
        for (var finding : named(wanted.code(), snapshot.document()))
            for (var fix : fixes(finding, snapshot)) {
                var after = apply(fix, snapshot);
                assertTrue(named(wanted.code(), after).isEmpty(), fix.words());
                for (var left : Drafts.read(after))
                    assertTrue(
                            left.severity() != Severity.ERROR || known(left, snapshot.document()),
                            () -> fix.words() + " caused: " + left.message());
            }
    }

    @Test
    void aCorrectionOfSomethingThatIsGoneIsNotOffered() {
        var snapshot = Snapshot.of(Drafts.of(Drafts.SOUND));
        for (var rule : Rulebook.standard().rules()) {
            var stale = rule.finding(Id.of("gone"), "It was there.");
            assertEquals(
                    List.of(),
                    rule.corrections(stale, Drafts.dossier(snapshot)),
                    rule.sheet().code());
        }
    }

    private static boolean known(Finding finding, Document before) {
        return Drafts.read(before).stream().anyMatch(f -> f.code().equals(finding.code()));
    }

    private static List<Correction> fixes(Finding finding, Snapshot snapshot) {
        var rule = Rulebook.standard().rule(finding.code()).orElseThrow();
        return rule.corrections(finding, Drafts.dossier(snapshot));
    }

    private static Document apply(Correction fix, Snapshot snapshot) {
        return snapshot.after(fix.transaction().steps()).document();
    }

    private static Finding only(String code, Document document) {
        var found = named(code, document);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static List<Finding> named(String code, Document document) {
        return Drafts.read(document).stream().filter(f -> f.code().equals(code)).toList();
    }
}
