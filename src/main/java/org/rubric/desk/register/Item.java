package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Provenance;

/// A thing of a register, to be looked at and changed.
public record Item<T>(Form<T> form, T thing) {

    /// A fact of it in words.
    ///
    /// @param value empty: not known
    public record Line(String key, String value) {}

    /// All things of a form.
    public static <T> List<Item<T>> of(Form<T> form, Catalogue catalogue) {
        var all = new ArrayList<Item<T>>();
        for (var thing : form.shelf().all().apply(catalogue)) all.add(new Item<>(form, thing));
        return all;
    }

    public String name() {
        return form.naming().get().apply(thing);
    }

    /// By which it is known among all things of all forms, while its facts change.
    public String key() {
        return form.word() + " " + form.keys().apply(thing).getFirst();
    }

    public List<Line> lines() {
        return form.shown().stream()
                .map(fact -> new Line(fact.key(), fact.get().apply(thing)))
                .toList();
    }

    /// What is known of one fact; empty: nothing, or there is no such fact.
    public String value(String key) {
        return form.fact(key).map(fact -> fact.get().apply(thing)).orElse("");
    }

    /// Where what is said comes from; empty: such things do not tell.
    public Optional<Provenance> source() {
        return form.shelf().source().apply(thing);
    }

    /// The thing with other words for a fact, by a person on a day.
    ///
    /// @param today ISO date
    /// @throws IllegalArgumentException with one sentence if they cannot be meant
    public Item<T> with(String key, String words, String author, String today) {
        var next = form.with(thing, key, words);
        return next.equals(thing) ? this : changed(next, author, today);
    }

    /// The thing as it is now, changed by a person on a day.
    public Item<T> changed(T next, String author, String today) {
        var source = form.shelf().source().apply(thing);
        if (source.isEmpty()) return new Item<>(form, next);
        var sourced = form.shelf().sourced().apply(next, by(source.get(), author, today));
        return new Item<>(form, sourced);
    }

    /// Said by a person, with what it came from in the remark.
    static Provenance by(Provenance before, String author, String today) {
        var said =
                Written.words(
                        "changed.by", author.isEmpty() ? Written.words("changed.user") : author);
        var remark = before.remark();
        boolean told =
                before.source().isEmpty()
                        || before.source().startsWith(Written.words("changed.by", ""));
        if (!told && !remark.contains(before.source()))
            remark =
                    remark.isEmpty()
                            ? Written.words("changed.before", before.source())
                            : Written.words("changed.before.too", remark, before.source());
        return new Provenance(said, today, remark);
    }

    /// The catalogue with this in the place of that.
    ///
    /// @throws IllegalArgumentException with one sentence if another thing is called so already
    public Catalogue instead(Optional<Item<T>> before, Catalogue catalogue) {
        var keys = form.keys().apply(thing);
        for (var other : form.shelf().all().apply(catalogue))
            if (before.filter(old -> old.thing.equals(other)).isEmpty()
                    && form.keys().apply(other).getFirst().equals(keys.getFirst()))
                throw new IllegalArgumentException(Written.words("register.there", name()));
        return form.shelf().after(catalogue, before.map(Item::thing), Optional.of(thing));
    }

    /// The catalogue without it.
    public Catalogue gone(Catalogue catalogue) {
        return form.shelf().after(catalogue, Optional.of(thing), Optional.empty());
    }
}
