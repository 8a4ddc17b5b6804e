package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Provenance;

/// Where the things of a form stand in the catalogue.
///
/// @param all of them
/// @param put another list of them in the place of theirs
/// @param source where what is said of one comes from; empty: such things do not tell
/// @param sourced the same from another source
public record Shelf<T>(
        Function<Catalogue, List<T>> all,
        BiFunction<Catalogue, List<T>, Catalogue> put,
        Function<T, Optional<Provenance>> source,
        BiFunction<T, Provenance, T> sourced) {

    /// Of what stands in no catalogue.
    public static <T> Shelf<T> none() {
        return new Shelf<>(_ -> List.of(), (c, _) -> c, _ -> Optional.empty(), (t, _) -> t);
    }

    /// Of things without a source of their own.
    static <T> Shelf<T> plain(
            Function<Catalogue, List<T>> all, BiFunction<Catalogue, List<T>, Catalogue> put) {
        return new Shelf<>(all, put, _ -> Optional.empty(), (thing, _) -> thing);
    }

    /// Of cards.
    static <C extends Card> Shelf<C> cards(
            Function<Catalogue, List<C>> all, BiFunction<C, Provenance, C> sourced) {
        return new Shelf<>(
                all,
                (catalogue, cards) -> {
                    var gone =
                            new ArrayList<>(all.apply(catalogue).stream().map(Card::id).toList());
                    gone.removeAll(cards.stream().map(Card::id).toList());
                    return catalogue.after(new CatalogueChange("", List.<Card>copyOf(cards), gone));
                },
                card -> Optional.of(card.provenance()),
                sourced);
    }

    /// The catalogue with one thing in the place of another.
    ///
    /// @param before empty: it is new
    /// @param after empty: it goes
    public Catalogue after(Catalogue catalogue, Optional<T> before, Optional<T> after) {
        var list = new ArrayList<>(all.apply(catalogue));
        int at = before.map(list::indexOf).orElse(-1);
        if (at >= 0 && after.isPresent()) list.set(at, after.get());
        else if (at >= 0) list.remove(at);
        else after.ifPresent(list::add);
        return put.apply(catalogue, list);
    }
}
