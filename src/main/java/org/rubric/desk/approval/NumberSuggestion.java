package org.rubric.desk.approval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.FreeNumbers;
import org.rubric.catalogue.NumberBlock;
import org.rubric.desk.Desk;
import org.rubric.document.Document;

/// A number that a draft might be given: the next of the block of its subject that nothing known
/// here has. TSB gives the number; this is for the papers until then.
///
/// @param number `Y.4103`
public record NumberSuggestion(String number, NumberBlock block) {

    /// By title and keywords; empty: no block fits, or it is full.
    ///
    /// @param taken numbers that texts outside the catalogue have
    public static Optional<NumberSuggestion> of(
            Document document, Catalogue catalogue, java.util.List<Designation> taken) {
        var front = document.front();
        var about = front.identity().title() + " " + String.join(" ", front.overview().keywords());
        return FreeNumbers.of(catalogue, taken, about).stream()
                .filter(free -> !free.numbers().isEmpty())
                .filter(free -> free.numbers().getFirst().charAt(0) == series(document))
                .findFirst()
                .map(free -> new NumberSuggestion(free.numbers().getFirst(), free.block()));
    }

    /// The letter of the series, as its name has it.
    private static char series(Document document) {
        var name = document.front().identity().name();
        return name.isEmpty() ? ' ' : name.charAt(0);
    }

    /// The same with what the store knows: catalogue, drafts, work items other than its own.
    public static Optional<NumberSuggestion> of(Desk desk, Document document) throws IOException {
        var name = document.front().identity().name();
        var taken = new ArrayList<Designation>();
        for (var draft : desk.repository().drafts())
            if (!draft.name().equals(name)) Designation.parse(draft.name()).ifPresent(taken::add);
        for (var entry : desk.programme().now().entries())
            if (!entry.name().equals(name))
                Designation.parse(entry.details().number()).ifPresent(taken::add);
        return of(document, desk.catalogue(), taken);
    }

    /// The range of its block, `Y.4100–Y.4249`.
    public String range() {
        return block.from() + "\u2013" + block.to();
    }
}
