package org.rubric.rules.language;

import org.rubric.document.Block;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Units are written with their symbols (author's guide, 9.4.1).
public record UnitSymbol() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("UNI-02", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.UNIT;
    }

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
    public boolean reads(Passage passage) {
        return !(passage.line() instanceof Block.Code)
                && !(passage.owner() instanceof Block.Reference);
    }

    @Override
    public boolean meant(Dossier dossier, Passage passage, Hit hit) {
        return RIGHT.containsKey(hit.words());
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("UNI-02.one", RIGHT.get(hit.words()), hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("UNI-02.many", many);
    }

    @Override
    public List<String> better(String words) {
        return Optional.ofNullable(RIGHT.get(words)).stream().toList();
    }
}
