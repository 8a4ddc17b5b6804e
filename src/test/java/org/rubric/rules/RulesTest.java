package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.editing.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every rule on its table of bad and good, and all of them on the sample draft.
class RulesTest {

    @TestFactory
    Stream<DynamicTest> speaksUpExactlyWhereItShould() {
        return RuleCases.all().stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.code() + " " + c.hits(),
                                        () ->
                                                assertEquals(
                                                        c.hits(), check(c).size(), "" + check(c))));
    }

    @Test
    void whatIsOpenIsNoTroubleUnderStudy() {
        for (var c : RuleCases.all())
            if (c.code().equals("NRM-16") || c.code().equals("NRM-17"))
                assertTrue(
                        proofread(c.document()).stream().noneMatch(f -> f.code().equals(c.code())));
    }

    @Test
    void theSampleHasItsOneErrorItsTwoWarningsAndANoteOnItsOpener() {
        var words = new ArrayList<String>();
        for (var finding : proofread(Sample.draft()))
            words.add(finding.severity() + " " + finding.code());
        assertEquals(
                List.of("ERROR REF-02", "NOTE STR-05", "WARNING FRT-02", "WARNING NRM-04"),
                words.stream().sorted().toList());
    }

    @Test
    void everyCorrectionOfTheSampleMendsItsFinding() {
        var dossier = Dossier.of(Snapshot.of(Sample.draft()), Catalogue.EMPTY);
        int corrections = 0;
        for (var finding : proofread(Sample.draft())) {
            var rule = Rulebook.standard().rule(finding.code()).orElseThrow();
            for (var correction : rule.corrections(finding, dossier)) {
                corrections++;
                var after = dossier.snapshot().after(correction.transaction().steps());
                assertTrue(
                        proofread(after.document()).stream()
                                .noneMatch(f -> f.code().equals(finding.code())),
                        correction.words());
            }
        }
        assertEquals(3, corrections);
    }

    @Test
    void namesPlacesAsAnAuthorWould() {
        var document = Sample.draft();
        var all = new Places(document, Snapshot.of(document).numbering());
        var places = proofread(document).stream().map(f -> all.of(f.place())).toList();
        assertEquals(List.of("2 References", "Summary", "6.1 General", "2 References"), places);
    }

    private static List<Finding> check(RuleCases c) {
        var findings = new ArrayList<Finding>();
        var rule = Rulebook.standard().rule(c.code()).orElseThrow();
        var dossier = Dossier.of(Snapshot.of(c.document()), Old.catalogue());
        rule.check(dossier.at(ConsentCases.NEAR), findings::add);
        return findings;
    }

    private static List<Finding> proofread(Document document) {
        return new Proofreader(Rulebook.standard())
                .proofread(Dossier.of(Snapshot.of(document), Catalogue.EMPTY));
    }
}
