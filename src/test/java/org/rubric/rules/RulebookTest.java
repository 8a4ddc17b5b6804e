package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.document.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/// No rule is forgotten, none shares a code, none lacks its page of help.
class RulebookTest {

    @Test
    void everyRuleClassIsInTheRulebook() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/rubric/rules"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                if (Files.readString(file)
                        .matches("(?s).*\\) implements (?:Word|Language)?Rule \\{.*"))
                    written.add(file.getFileName().toString().replace(".java", ""));
        }
        var listed = new TreeSet<String>();
        for (var rule : Rulebook.standard().rules()) listed.add(rule.getClass().getSimpleName());
        assertEquals(written, listed);
    }

    @Test
    void codesAreUniqueAndEveryRuleHasASourceAReasonAndTwoExamples() {
        var codes = new HashSet<String>();
        for (var rule : Rulebook.standard().rules()) {
            var sheet = rule.sheet();
            assertTrue(codes.add(sheet.code()), sheet.code());
            assertTrue(sheet.code().matches("[A-Z]{2,4}-\\d\\d"), sheet.code());
            assertFalse(sheet.source().isBlank(), sheet.code());
            assertFalse(sheet.reason().why().isBlank(), sheet.code());
            assertFalse(sheet.reason().bad().isBlank(), sheet.code());
            assertFalse(sheet.reason().good().isBlank(), sheet.code());
            assertFalse(sheet.profiles().isEmpty(), sheet.code());
        }
    }

    /// All that the sector's list calls an error.
    private static final String ERRORS =
            "META-01 META-02 META-07 FRT-01 FRT-03 FRT-05 FRT-10 STR-01 STR-02 STR-03 STR-05"
                    + " STR-06 STR-07 STR-08 SCO-01 REF-01 REF-02 REF-03 REF-05 REF-06 REF-11"
                    + " REF-13 REF-15 BIB-01 BIB-04 XRF-01 XRF-05 TRM-05 TRM-06 TRM-07 TRM-08"
                    + " TRM-11 ABB-01 ABB-06 NRM-01 NRM-02 NRM-05 ANX-01 ANX-02 ANX-03 ANX-05"
                    + " HDG-02 FIG-01 FIG-02 FIG-04 FIG-08 TAB-01 TAB-02 NOT-02 UNI-02 ACC-01"
                    + " AMD-01 AMD-02 AMD-03 AMD-05 HDR-01 CON-03 LS-01 RPT-01 RPT-02 RPT-03"
                    + " NWI-01 RDY-01";

    /// Ours: what is open cannot go to consent.
    private static final List<String> OWN = List.of("NRM-16", "NRM-17");

    @Test
    void everyErrorOfTheSectorIsCheckedOrSaysWhatItWaitsFor() {
        var wanted = new TreeSet<>(List.of(ERRORS.split(" ")));
        for (var rule : Rulebook.standard().rules())
            if (rule.sheet().severity() == Severity.ERROR && !OWN.contains(rule.sheet().code()))
                assertTrue(wanted.remove(rule.sheet().code()), rule.sheet().code());
        for (var pending : Pending.all()) {
            var built = Rulebook.standard().rule(pending.code());
            assertTrue(built.isEmpty(), pending.code() + " waits and is built");
            wanted.remove(pending.code());
        }
        assertEquals(List.of(), List.copyOf(wanted));
    }

    @Test
    void everyRuleHasBadAndGoodCasesInTheTable() {
        var tested = new TreeSet<String>();
        RuleCases.all().forEach(c -> tested.add(c.code() + (c.hits() > 0 ? " bad" : " good")));
        for (var rule : Rulebook.standard().rules())
            for (var kind : new String[] {" bad", " good"})
                assertTrue(tested.contains(rule.sheet().code() + kind), rule.sheet().code() + kind);
    }
}
