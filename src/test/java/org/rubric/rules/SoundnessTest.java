package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What holds for every rule, whatever the text: it never throws, its ranges lie in the line, and
/// each correction removes its finding and is undone to the very document that was there.
class SoundnessTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noRuleThrowsWhateverTheDocument(DocumentKind kind) {
        for (int seed = 0; seed < 40; seed++) {
            var made = RandomDocuments.of(seed, 30);
            var front = made.front();
            var document = made.withFront(front.withIdentity(front.identity().withKind(kind)));
            var dossier = Dossier.of(Snapshot.of(document), Old.catalogue()).at(ConsentCases.NEAR);
            for (var rule : Rulebook.standard().rules()) {
                var found = new ArrayList<Finding>();
                rule.check(dossier, found::add);
                for (var finding : found) {
                    assertEquals(rule.sheet().code(), finding.code());
                    assertTrue(finding.range().from() <= finding.range().to(), finding.message());
                    rule.corrections(finding, dossier);
                }
            }
        }
    }

    @Test
    void eachCorrectionRemovesItsFindingAndIsUndoneExactly() {
        var mended = new TreeSet<String>();
        for (var each : RuleCases.all())
            for (var finding : found(each.code(), each.document())) {
                var rule = Rulebook.standard().rule(each.code()).orElseThrow();
                for (var correction : rule.corrections(finding, dossier(each.document()))) {
                    tried(each.document(), finding, correction);
                    mended.add(each.code());
                }
            }
        assertTrue(mended.size() >= 50, mended::toString);
    }

    private static void tried(Document document, Finding finding, Correction correction) {
        var session = Session.of(document);
        int before = grave(finding, document);
        session.apply(correction.transaction());
        var after = session.snapshot().document();
        assertFalse(
                found(finding.code(), after).contains(finding),
                () -> finding.code() + ": " + correction.words() + " left it");
        assertTrue(
                grave(finding, after) < before,
                () -> finding.code() + ": " + correction.words() + " moved it");
        session.undo();
        assertEquals(document, session.snapshot().document(), correction.words());
    }

    /// How much of the kind there is that is no lesser trouble.
    private static int grave(Finding finding, Document document) {
        return (int)
                found(finding.code(), document).stream()
                        .filter(each -> each.severity().compareTo(finding.severity()) <= 0)
                        .count();
    }

    private static Dossier dossier(Document document) {
        return Dossier.of(Snapshot.of(document), Old.catalogue()).at(ConsentCases.NEAR);
    }

    private static List<Finding> found(String code, Document document) {
        var found = new ArrayList<Finding>();
        Rulebook.standard().rule(code).orElseThrow().check(dossier(document), found::add);
        return found;
    }
}
