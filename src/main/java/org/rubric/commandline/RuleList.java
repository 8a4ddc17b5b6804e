package org.rubric.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.rules.Pending;
import org.rubric.rules.Rule;
import org.rubric.rules.Rulebook;

/// The rules, one a line: code, severity, an example of what each finds, where it comes from; those
/// that are off with why, those to come with the record they wait for.
record RuleList(Rulebook rulebook) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var rule : rulebook.rules()) lines.add(line(rule));
        for (var rule : Pending.all())
            lines.add(
                    "%-7s  %-7s  %s (comes with %s)"
                            .formatted(rule.code(), "to come", rule.says(), rule.record()));
        return lines;
    }

    private static String line(Rule rule) {
        var sheet = rule.sheet();
        boolean on = sheet.rests().isEmpty();
        return "%-7s  %-7s  %s (%s)"
                .formatted(
                        sheet.code(),
                        on ? sheet.severity().name().toLowerCase(Locale.ROOT) : "off",
                        on ? sheet.reason().why() : sheet.rests(),
                        sheet.source());
    }
}
