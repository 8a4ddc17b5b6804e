package org.rubric.desk.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What can be said about the things of one kind.
///
/// @param word of the kind, as the command line and messages name it: `recommendations`
/// @param blank the thing that is called so; the words are those of the first fact
/// @param facts the first names the thing
/// @param keys by which it is found again, the surest first
/// @param shelf and place of it in the catalogue
/// @param row makes one of the cells of a row that belong together, by the keys of their facts
public record Form<T>(
        String word,
        Function<String, T> blank,
        List<Fact<T>> facts,
        Keys<T> keys,
        Shelf<T> shelf,
        UnaryOperator<Map<String, String>> row) {

    Form(
            String word,
            Function<String, T> blank,
            List<Fact<T>> facts,
            Keys<T> keys,
            Shelf<T> shelf) {
        this(word, blank, facts, keys, shelf, cells -> cells);
    }

    public Form {
        facts = List.copyOf(facts);
    }

    /// The fact that names the thing.
    public Fact<T> naming() {
        return facts.getFirst();
    }

    public Optional<Fact<T>> fact(String key) {
        return facts.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /// The facts to look at.
    public List<Fact<T>> shown() {
        return facts.stream().filter(Fact::shown).toList();
    }

    /// The thing with other words for a fact.
    ///
    /// @throws IllegalArgumentException with one sentence if they cannot be meant
    public T with(T thing, String key, String words) {
        BiFunction<T, String, T> with =
                fact(key).orElseThrow(() -> new IllegalArgumentException("No fact " + key)).with();
        return with.apply(thing, words.strip());
    }
}
