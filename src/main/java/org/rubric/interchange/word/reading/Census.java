package org.rubric.interchange.word.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
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
    private static final int LONGEST_DATE = 40;

    private final LinkedHashMap<String, Person> people = new LinkedHashMap<>();
    private final Map<Integer, Map<Person, String>> touched = new HashMap<>();
    private final Map<Integer, Set<Integer>> homes = new HashMap<>();
    private int count;

    /// The change that an element of the file records.
    Revision revision(Xml xml) {
        return revision(xml.attribute("author"), xml.attribute("date"));
    }

    Revision revision(String author, String date) {
        count++;
        var person = person(author);
        var when = plausible(date) ? date : "";
        person.dated(when);
        return new Revision(person, when);
    }

    /// Whether the changes of an author are made in a state of the text.
    boolean made(String author, int state) {
        return state >= person(author).place();
    }

    /// How many authors there are.
    int people() {
        return people.size();
    }

    /// How many changes are recorded.
    int count() {
        return count;
    }

    /// A paragraph, row or cell has a change.
    void touch(int number, Revision revision) {
        touched.computeIfAbsent(number, _ -> new HashMap<>(2))
                .merge(revision.by(), revision.date(), Census::later);
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
                                        out.merge(number, date, Census::later);
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
                        .thenComparing(Person::first));
        var names = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).stands(Math.min(i, most - 1) + 1);
            if (i < most) names.add(all.get(i).name());
        }
        if (all.size() > most) names.set(most - 1, others);
        return names;
    }

    private Person person(String author) {
        var name = named(author);
        var known = people.get(name);
        if (known != null) return known;
        if (people.size() >= MOST_NAMES) return people.lastEntry().getValue();
        var person = new Person(name);
        people.put(name, person);
        return person;
    }

    private static String named(String author) {
        int end = Math.min(author.length(), LONGEST_NAME);
        if (end < author.length() && Character.isHighSurrogate(author.charAt(end - 1))) end--;
        return author.substring(0, end).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean plausible(String date) {
        if (date.isEmpty() || date.length() > LONGEST_DATE) return false;
        try {
            if (date.length() == 10) LocalDate.parse(date);
            else if (date.endsWith("Z") || date.lastIndexOf('+') > 10) OffsetDateTime.parse(date);
            else LocalDateTime.parse(date);
            return date.charAt(4) == '-';
        } catch (DateTimeException e) {
            return false;
        }
    }
}
