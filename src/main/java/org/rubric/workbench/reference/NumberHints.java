package org.rubric.workbench.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.FreeNumbers;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Command;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.workbench.Place.Target;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;

/// Rows of a chooser with the next numbers that no text known here has, by block; the block whose
/// name fits title and scope of the draft comes first. A hint: the secretariat gives numbers.
public record NumberHints(
        Words words, Catalogue catalogue, Collection<Designation> taken, References.Says says) {
    private static final Wording WORDS = Wording.in("workbench");

    /// @param typed a number, or words of a block
    public List<Target> rows(DocumentView text, String typed) {
        var document = text.session().map(open -> open.snapshot().document());
        if (document.isEmpty()) return List.of();
        var rows = new ArrayList<Target>();
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        for (var hint : FreeNumbers.of(catalogue, taken, about(document.get())))
            for (var number : hint.numbers()) {
                var label = number + "  " + hint.block().label();
                if (!label.toLowerCase(Locale.ROOT).contains(wanted)) continue;
                boolean first = number.equals(hint.numbers().getFirst());
                var aside = words.of(first ? "number.next" : "number.free");
                rows.add(new Target(label, aside, () -> take(text, number, hint)));
            }
        return rows;
    }

    /// Says the likeliest of them, once the name of a draft without a number is being written.
    public void near(Document document) {
        if (!document.front().identity().designation().isEmpty()) return;
        FreeNumbers.of(catalogue, taken, about(document)).stream()
                .filter(hint -> !hint.numbers().isEmpty())
                .findFirst()
                .ifPresent(
                        hint ->
                                says.say(
                                        "number.near",
                                        hint.numbers().getFirst(),
                                        hint.block().label()));
    }

    /// Where the block comes from is said with it.
    private void take(DocumentView text, String number, FreeNumbers hint) {
        if (text.perform(numbered(number)))
            says.say("number.said", number, hint.block().label(), hint.block().source());
    }

    /// Title and scope.
    private static String about(Document document) {
        var about = new StringBuilder(document.front().identity().title());
        for (var block : document.body())
            if (block instanceof Block.Clause first) {
                first.forEach(part -> about.append(' ').append(Inline.text(part.runs())));
                break;
            }
        return about.substring(0, Math.min(4000, about.length()));
    }

    private static Command numbered(String number) {
        return (now, selection) -> {
            var front = now.document().front();
            var changed = front.withIdentity(front.identity().withDesignation(number));
            return Optional.of(
                    Transaction.of(
                            WORDS.of("undo.number", number),
                            List.of(new Step.Reset(changed)),
                            selection));
        };
    }
}
