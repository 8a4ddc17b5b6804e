package org.rubric.rules.language;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Correction;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Units are written with their symbols (author's guide, 9.4.1).
public record UnitSymbol() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "UNI-02",
                    Severity.ERROR,
                    "Author's guide 9.4.1; the International System of Units",
                    new Reason(
                            "A symbol is the same in every language; K is the kelvin, k is a thousand.",
                            "5 Kbit/s, 2 hrs",
                            "5 kbit/s, 2 h"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    private static final Pattern FORM = Pattern.compile("[\\w/]{2,8}");
    private static final Map<String, String> RIGHT =
            Map.ofEntries(
                    Map.entry("Kbps", "kbit/s"),
                    Map.entry("kbps", "kbit/s"),
                    Map.entry("Mbps", "Mbit/s"),
                    Map.entry("Gbps", "Gbit/s"),
                    Map.entry("Kbit/s", "kbit/s"),
                    Map.entry("KBit/s", "kbit/s"),
                    Map.entry("Mbits/s", "Mbit/s"),
                    Map.entry("KHz", "kHz"),
                    Map.entry("khz", "kHz"),
                    Map.entry("Mhz", "MHz"),
                    Map.entry("Ghz", "GHz"),
                    Map.entry("kmph", "km/h"),
                    Map.entry("kph", "km/h"),
                    Map.entry("hrs", "h"),
                    Map.entry("secs", "s"),
                    Map.entry("msec", "ms"),
                    Map.entry("msecs", "ms"),
                    Map.entry("usec", "\u00b5s"),
                    Map.entry("mins", "min"));

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages()) {
            if (passage.line() instanceof Block.Code) continue;
            if (passage.owner() instanceof Block.Reference) continue;
            for (var hit : passage.facts().hits(Cue.UNIT))
                if (RIGHT.containsKey(hit.words()))
                    found.add(
                            finding(
                                    passage,
                                    hit,
                                    "The symbol is \u201c%s\u201d, not \u201c%s\u201d."
                                            .formatted(RIGHT.get(hit.words()), hit.words())));
        }
        Once.tell(dossier, found, n -> n + " units are not written with their symbols.", report);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, FORM)
                .filter(RIGHT::containsKey)
                .map(words -> Rewording.of(finding, dossier, RIGHT.get(words)))
                .stream()
                .toList();
    }
}
