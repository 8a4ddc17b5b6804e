package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.document.Id;

/// What a table or a catalogue file would change, to be looked at before it does.
///
/// @param word of the form; `catalogue` where there are several
/// @param rest what changes beside the cards
public record Preview(String word, List<Line> lines, UnaryOperator<Catalogue> rest) {

    public Preview {
        lines = List.copyOf(lines);
    }

    /// What becomes of a thing.
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        GONE,
        TROUBLE
    }

    /// One fact that is known otherwise.
    public record Difference(String key, String before, String after) {}

    /// One row, or one thing that the table does not have.
    ///
    /// @param row number in the source; 0: it is not in the source
    /// @param said the trouble in one sentence; empty: none
    /// @param card that comes, or that would go; empty: it is no card, or there is trouble
    public record Line(
            Kind kind,
            int row,
            String name,
            List<Difference> differences,
            String said,
            Optional<Card> card) {
        public Line {
            differences = List.copyOf(differences);
        }

        static Line trouble(int row, String name, String said) {
            return new Line(Kind.TROUBLE, row, name, List.of(), said, Optional.empty());
        }
    }

    /// How many lines there are of a kind.
    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// How many things come or change.
    public int taken() {
        return count(Kind.NEW) + count(Kind.CHANGED);
    }

    /// Whether there is nothing to apply.
    public boolean isEmpty(boolean gone) {
        return taken() == 0 && (!gone || count(Kind.GONE) == 0);
    }

    /// The catalogue a step later.
    ///
    /// @param gone whether what the table does not have goes
    public Catalogue after(Catalogue catalogue, boolean gone) {
        var put = new ArrayList<Card>();
        var away = new ArrayList<Id>();
        for (var line : lines)
            switch (line.kind()) {
                case NEW, CHANGED -> line.card().ifPresent(put::add);
                case GONE -> {
                    if (gone) line.card().ifPresent(card -> away.add(card.id()));
                }
                case SAME, TROUBLE -> {}
            }
        return rest.apply(catalogue.after(new CatalogueChange("", put, away)));
    }

    /// What it does, as undo tells it: "12 Recommendations pasted".
    ///
    /// @param verb such as "pasted"
    public String said(String verb, boolean gone) {
        int away = gone ? count(Kind.GONE) : 0;
        if (taken() == 0)
            return away == 0 ? "" : Written.words("preview.removed", Noun.of(word, away));
        var key = away == 0 ? "preview.taken" : "preview.both";
        return Written.words(key, Noun.of(word, taken()), verb, away);
    }
}
