package org.rubric.rules.language;

import org.rubric.document.wording.Wording;
import org.rubric.rules.LanguageRule;
import org.rubric.rules.Cue;
import org.rubric.rules.Hit;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.Map;

/// Words are spelled as in British English (ITU English style guide).
public record BritishSpelling() implements LanguageRule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("SPL-02", Severity.WARNING);

    private static final Map<String, String> ENDS =
            Map.of(
                    "color",
                    "colour",
                    "center",
                    "centre",
                    "fiber",
                    "fibre",
                    "gray",
                    "grey",
                    "catalog",
                    "catalogue",
                    "defense",
                    "defence",
                    "aluminum",
                    "aluminium");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public Cue cue() {
        return Cue.AMERICAN;
    }

    @Override
    public String says(Hit hit) {
        return WORDS.of("write.instead", better(hit.words()).getFirst(), hit.words());
    }

    @Override
    public String says(int many) {
        return WORDS.of("SPL-02.many", many);
    }

    @Override
    public List<String> better(String words) {
        return List.of(british(words));
    }

    private static String british(String words) {
        for (var each : ENDS.entrySet())
            if (words.startsWith(each.getKey()))
                return each.getValue().endsWith("re") && words.matches(".*(?:ed|ing)")
                        ? each.getValue().substring(0, each.getValue().length() - 1)
                                + words.substring(each.getKey().length())
                        : each.getValue() + words.substring(each.getKey().length());
        return words.replaceFirst("^(behavi|neighb|fav|hon)or", "$1our")
                .replaceFirst("analyz", "analys")
                .replaceFirst("meter(?=s?$)", "metre")
                .replaceFirst("^fulfill(?=$|s|ment)", "fulfil")
                .replaceFirst("(?<=[aeo]|nn?e)l(?=(?:ed|ing|er|ers)$)", "ll");
    }
}
