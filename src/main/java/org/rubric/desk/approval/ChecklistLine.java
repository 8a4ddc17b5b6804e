package org.rubric.desk.approval;

import org.rubric.desk.wording.Words;
import java.util.Arrays;
import java.util.List;

/// The eleven lines of the checklist that a rapporteur answers before a decision (author's guide,
/// Annex D), in its order. What a program can see goes to the line that asks for it; whether the
/// line is fulfilled only a person judges.
public enum ChecklistLine {
    ACCURACY("accuracy", "NRM-1"),
    OPTIONS("options", "NRM-07"),
    CONFLICT("conflict", "REF-14", "REF-15"),
    CASES("cases", "STR-12"),
    EXAMPLES("examples", "STR-13"),
    GUIDE("guide"),
    SPELLING("spelling", "SPL-", "LNG-"),
    TERMS("terms", "TRM-"),
    ABBREVIATIONS("abbreviations", "ABB-"),
    REFERENCES("references", "REF-"),
    QUALIFIED("qualified", "REF-11", "REF-12", "REF-13");

    private final String key;

    private final List<String> codes;

    ChecklistLine(String key, String... codes) {
        this.key = key;

        this.codes = List.of(codes);
    }

    /// Stable; a [org.rubric.programme.approval.Tick] is kept by it.
    public String key() {
        return key;
    }

    /// What it asks, to be answered with yes, no or not applicable.
    public String question() {
        return Words.text("checklist.ask." + key);
    }

    /// The line that a finding belongs to: the one that names its rule most closely, else the one
    /// about the guide.
    public static ChecklistLine of(String code) {
        var found = GUIDE;
        int close = 0;
        for (var line : values())
            for (var begins : line.codes)
                if (code.startsWith(begins) && begins.length() > close) {
                    found = line;
                    close = begins.length();
                }
        return found;
    }

    /// The line of that key.
    ///
    /// @throws IllegalArgumentException if there is none
    public static ChecklistLine keyed(String key) {
        return Arrays.stream(values())
                .filter(line -> line.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line " + key));
    }
}
