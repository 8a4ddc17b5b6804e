package org.rubric.interchange.word.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rubric.interchange.word.archive.Xml;

/// Who changed what: the authors of the recorded changes and what they touched. Not thread-safe.
final class Census {
    /// Names that are told apart while a file is read.
    private static final int MOST_NAMES = 1_000;

    private static final int LONGEST_NAME = 200;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<Integer, Map<Person, String>> touched = new HashMap<>();
    private final Map<Integer, Set<Integer>> homes = new HashMap<>();
    private int count;

    /// All whose names are not told apart.
    private final Person beyond = new Person("");

    private boolean crowded;

    /// The change that an element of the file records.
    Revision revision(Xml xml) {
        return revision(xml.attribute("author"), xml.attribute("date"));
    }

    Revision revision(String author, String date) {
        count++;
        var person = person(author);
        var when = Stamp.of(date);
        when.ifPresent(person::dated);
        return new Revision(person, when.isPresent() ? date : "");
    }

    /// Whether the changes of an author are made in a state of the text.
    boolean made(String author, int state) {
        return state >= person(author).place();
    }

    /// How many authors there are.
    int people() {
        return people.size() + (crowded ? 1 : 0);
    }

    /// How many changes are recorded.
    int count() {
        return count;
    }

    /// A paragraph, row or cell has a change.
    void touch(int number, Revision revision) {
        touched.computeIfAbsent(number, _ -> new HashMap<>(2))
                .merge(revision.by(), revision.date(), Stamp::later);
    }

    /// Paragraphs are one in a state of the text.
    ///
    /// @param number of the paragraph that they are
    void joined(List<Integer> members, int number) {
        for (int member : members)
            if (member != number) homes.computeIfAbsent(member, _ -> new TreeSet<>()).add(number);
    }

    /// The paragraphs that one is in some state of the text.
    Set<Integer> homes(int number) {
        return homes.getOrDefault(number, Set.of());
    }

    /// What an author's changes touched, by the numbers of paragraphs, rows and cells, and when
    /// last; an empty date is not known.
    Map<Integer, String> touchedAt(int place) {
        var out = new HashMap<Integer, String>();
        touched.forEach(
                (number, by) ->
                        by.forEach(
                                (person, date) -> {
                                    if (person.place() == place)
                                        out.merge(number, date, Stamp::later);
                                }));
        return out;
    }

    /// Puts the authors in the order of their first dates, those without any last; answers their
    /// names in that order.
    ///
    /// @param most that have a state of their own; the others share the last
    /// @param others what these are called
    List<String> order(int most, String others) {
        var all = new ArrayList<>(people.values());
        all.sort(
                Comparator.comparing((Person p) -> p.first().isEmpty())
                        .thenComparing(p -> p.first().orElse(Instant.MAX)));
        if (crowded) all.add(beyond);
        var names = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).stands(Math.min(i, most - 1) + 1);
            if (i < most) names.add(all.get(i).name());
        }
        if (crowded || all.size() > most) names.set(names.size() - 1, others);
        return names;
    }

    private Person person(String author) {
        var name = named(author);
        var known = people.get(name);
        if (known != null) return known;
        if (people.size() >= MOST_NAMES) {
            crowded = true;
            return beyond;
        }
        var person = new Person(name);
        people.put(name, person);
        return person;
    }

    private static String named(String author) {
        int end = Math.min(author.length(), LONGEST_NAME);
        if (end < author.length() && Character.isHighSurrogate(author.charAt(end - 1))) end--;
        return author.substring(0, end).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
