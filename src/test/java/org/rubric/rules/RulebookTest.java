package org.rubric.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;

/// No rule is forgotten, none shares a code, none lacks its page of help.
class RulebookTest {

    @Test
    void everyRuleClassIsInTheRulebook() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/rubric/rules"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                if (Files.readString(file).contains(") implements Rule {"))
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

    @Test
    void everyRuleHasBadAndGoodCasesInTheTable() {
        var tested = new TreeSet<String>();
        RuleCases.all().forEach(c -> tested.add(c.code() + (c.hits() > 0 ? " bad" : " good")));
        for (var rule : Rulebook.standard().rules())
            for (var kind : new String[] {" bad", " good"})
                assertTrue(tested.contains(rule.sheet().code() + kind), rule.sheet().code() + kind);
    }
}
