package org.rubric.desk.approval;

import java.util.Arrays;
import java.util.List;

/// The eleven lines of the checklist that a rapporteur answers before a decision (author's guide,
/// Annex D), in its order. What a program can see goes to the line that asks for it; whether the
/// line is fulfilled only a person judges.
public enum ChecklistLine {
    ACCURACY("accuracy", "Has the text been thoroughly reviewed for technical accuracy?", "NRM-1"),
    OPTIONS("options", "Is it technically sound, with as few options as can be?", "NRM-07"),
    CONFLICT(
            "conflict",
            "Is it free of conflict with Recommendations that are approved?",
            "REF-14",
            "REF-15"),
    CASES("cases", "Are case studies kept out of the normative part?", "STR-12"),
    EXAMPLES("examples", "Are the examples of the normative part few and short?", "STR-13"),
    GUIDE("guide", "Does it follow the author's guide and the template?"),
    SPELLING("spelling", "Has its spelling and grammar been checked?", "SPL-", "LNG-"),
    TERMS("terms", "Were its definitions checked against the terms database of ITU?", "TRM-"),
    ABBREVIATIONS(
            "abbreviations",
            "Is every abbreviation spelled out, those of figures and tables too?",
            "ABB-"),
    REFERENCES("references", "Does the normative part use every reference of clause 2?", "REF-"),
    QUALIFIED(
            "qualified",
            "Is every reference of clause 2 qualified by Recommendation ITU-T A.5?",
            "REF-11",
            "REF-12",
            "REF-13");

    private final String key;
    private final String question;
    private final List<String> codes;

    ChecklistLine(String key, String question, String... codes) {
        this.key = key;
        this.question = question;
        this.codes = List.of(codes);
    }

    /// Stable; a [org.rubric.programme.approval.Tick] is kept by it.
    public String key() {
        return key;
    }

    /// What it asks, to be answered with yes, no or not applicable.
    public String question() {
        return question;
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
