package org.rubric.commandline;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Pending;
import org.rubric.rules.Rule;
import org.rubric.rules.Rulebook;

/// The rules, one a line: code, severity, an example of what each finds, where it comes from; those
/// that are off with why, those to come with the record they wait for.
record RuleList(Rulebook rulebook) {
    private static final Wording WORDS = Wording.in("commandline");

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var rule : rulebook.rules()) lines.add(line(rule));
        for (var rule : Pending.all())
            lines.add(
                    line(
                            rule.code(),
                            WORDS.of("rules.pending"),
                            WORDS.of("rules.waiting", rule.says(), rule.record())));
        return lines;
    }

    private static String line(Rule rule) {
        var sheet = rule.sheet();
        boolean on = !sheet.off();
        return line(
                sheet.code(),
                on ? Severities.word(sheet.severity()) : WORDS.of("rules.off"),
                WORDS.of("rules.rule", on ? sheet.reason().why() : sheet.rests(), sheet.source()));
    }

    private static String line(String code, String state, String words) {
        return "%-7s  %-7s  %s".formatted(code, state, words);
    }
}
