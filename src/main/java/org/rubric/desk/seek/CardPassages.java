package org.rubric.desk.seek;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Term;
import org.rubric.document.Id;
import org.rubric.search.Hit;
import org.rubric.search.Passage;
import org.rubric.search.Passages;
import org.rubric.search.Subjects;

/// The catalogue as the index holds it: cards, terms, and what each Recommendation is about, three
/// things of many passages.
public final class CardPassages {
    private static final Hit.Source CARDS = new Hit.Source("catalogue", "cards");
    private static final Hit.Source TERMS = new Hit.Source("terms", "cards");
    private static final Hit.Source SUBJECTS = new Hit.Source("catalogue", "subjects");

    private CardPassages() {}

    /// All of it.
    public static Map<Hit.Source, List<Passage>> things(Catalogue catalogue) {
        var all = new ArrayList<Card>();
        catalogue.forEach(all::add);
        return things(all);
    }

    static Map<Hit.Source, List<Passage>> things(List<Card> cards) {
        var things = new LinkedHashMap<Hit.Source, List<Passage>>();
        for (var thing : List.of(CARDS, TERMS, SUBJECTS)) things.put(thing, new ArrayList<>());
        for (var card : cards) {
            things.get(card instanceof Term ? TERMS : CARDS).add(Passages.of(card));
            if (card instanceof Recommendation text) things.get(SUBJECTS).add(Subjects.of(text));
        }
        return things;
    }

    /// The cards that are new or another in a later catalogue. An untouched card is the same
    /// object.
    static List<Card> come(Catalogue before, Catalogue after) {
        Set<Card> had = Collections.newSetFromMap(new IdentityHashMap<>());
        before.forEach(had::add);
        var come = new ArrayList<Card>();
        after.forEach(
                card -> {
                    if (!had.contains(card)) come.add(card);
                });
        return come;
    }

    static List<Id> gone(Catalogue before, Catalogue after) {
        var left = new HashSet<Id>();
        before.forEach(card -> left.add(card.id()));
        after.forEach(card -> left.remove(card.id()));
        return List.copyOf(left);
    }

    /// Tells two states of a thing apart, in every process the same.
    public static String stamp(List<Passage> passages) {
        long sum = passages.size();
        for (var passage : passages) {
            sum = (sum ^ passage.sum()) * 0x100000001b3L;
            sum = (sum ^ passage.place().value().hashCode()) * 0x100000001b3L;
        }
        return Long.toHexString(sum);
    }
}
