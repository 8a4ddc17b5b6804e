package org.rubric.rules.terms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.editing.clause.ListOrder;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rewording;

/// Lists an abbreviation in clause 4, in its place of the alphabet.
final class AbbreviationListing {
    private static final Wording WORDS = Wording.in("rules");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3,8}");
    private final Dossier dossier;
    private final String letters;
    private final Clause list;

    private AbbreviationListing(Dossier dossier, String letters, Clause list) {
        this.dossier = dossier;
        this.letters = letters;
        this.list = list;
    }

    /// Of the letters that a finding covers; empty: they are not there any more, or no clause 4 is.
    static Optional<AbbreviationListing> of(Finding finding, Dossier dossier) {
        var list = dossier.survey().division(Region.ABBREVIATIONS);
        return Rewording.covered(finding, dossier, LETTERS)
                .flatMap(
                        words ->
                                list.map(
                                        clause -> new AbbreviationListing(dossier, words, clause)));
    }

    String letters() {
        return letters;
    }

    /// What the text itself says that the letters stand for: the words before "(BLE)" that begin
    /// with them; empty: it does not say.
    String expansion() {
        for (var passage : dossier.survey().passages()) {
            var text = passage.facts().text();
            int at = text.indexOf("(" + letters + ")");
            if (at > 0) {
                var words = List.of(text.substring(0, at).strip().split("[ \u00a0]+"));
                int from = words.size() - letters.length();
                if (from >= 0 && begins(words.subList(from, words.size())))
                    return String.join(" ", words.subList(from, words.size()));
            }
        }
        return "";
    }

    private boolean begins(List<String> words) {
        for (int i = 0; i < words.size(); i++)
            if (!words.get(i).regionMatches(true, 0, letters, i, 1)) return false;
        return true;
    }

    Optional<Correction> as(String expansion) {
        if (expansion.isBlank()) return Optional.empty();
        var id = Id.fresh();
        var entry =
                new Block.Abbreviation(
                        id,
                        Traits.NONE,
                        Block.Line.of(id.part("short"), Inline.plain(letters)),
                        Block.Line.of(id.part("long"), Inline.plain(expansion.strip())));
        // The title of a clause is its first part.
        var step = new Step.Splice(list.id(), 1 + place(entry), 0, List.of(entry));
        return Optional.of(
                new Correction(
                        WORDS.of("listing.abbreviation", expansion.strip()),
                        Transaction.of(
                                WORDS.of("listing.abbreviation.done", letters),
                                List.of(step),
                                new Selection.None())));
    }

    private int place(Block entry) {
        int at = list.body().size();
        for (int i = list.body().size() - 1; i >= 0; i--)
            if (list.body().get(i) instanceof Block.Abbreviation other
                    && ListOrder.compare(other, entry) > 0) at = i;
        return at;
    }
}
