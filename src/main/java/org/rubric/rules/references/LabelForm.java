package org.rubric.rules.references;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Passage;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.rules.WordRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Figures, tables, annexes and appendices are named in full, with a capital (author's guide, 9.5
/// and 9.7).
public record LabelForm() implements WordRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("XRF-04", Severity.WARNING);

    /// "Code table 2" is a table of another kind.
    private static final Pattern NAMED = Pattern.compile("[\\p{L},] \\p{Lu}\\p{Ll}+ $");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.LABEL_FORM;
    }

    @Override
    public boolean meant(Dossier dossier, Passage passage, Hit hit) {
        var text = passage.facts().text();
        return !BesideTag.other(text, hit.to())
                && !NAMED.matcher(text.substring(0, hit.from())).find();
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of(
                "write.instead",
                full(hit.words()).replace('\u00a0', ' ').strip(),
                hit.words().strip());
    }

    @Override
    public String says(int many) {
        return WORDS.of("XRF-04.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(full(words));
    }

    private static String full(String words) {
        var word = words.toLowerCase(Locale.ROOT);
        boolean many = word.strip().replace(".", "").endsWith("s");
        if (word.startsWith("fig")) return (many ? "Figures" : "Figure") + "\u00a0";
        if (word.startsWith("tab")) return (many ? "Tables" : "Table") + "\u00a0";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1).strip() + "\u00a0";
    }
}
