package org.rubric.rules.exhibits;

import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.rules.Dossier;

import java.util.regex.Pattern;

/// Whether the text just before an exhibit leads to it without its number: "in the following
/// table".
final class Leading {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\b(?:following|next) (?:table|figure)|\\b(?:table|figure)s? below");
    private static final int SEARCHED = 3;

    private Leading() {}

    static boolean to(Id exhibit, Dossier dossier) {
        var clause = dossier.survey().clauseOf(exhibit);
        if (clause.isEmpty()) return false;
        var siblings = clause.get().body();
        int at = 0;
        while (at < siblings.size() && !siblings.get(at).id().equals(exhibit)) at++;
        if (at == siblings.size()) return false;
        for (int i = Math.max(0, at - SEARCHED); i < at; i++)
            if (WORDS.matcher(Inline.text(siblings.get(i).runs())).find()) return true;
        return false;
    }
}
