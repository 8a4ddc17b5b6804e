package org.rubric.desk.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rubric.catalogue.Person;

/// People are found again by name in any spelling, and by address if the names can be one's: a
/// mailbox may be that of an office.
final class PersonKeys implements Keys<Person> {
    private static final String MAIL = "mail ";

    @Override
    public List<String> apply(Person person) {
        var keys = new ArrayList<String>();
        keys.add(person.id().value());
        if (!person.contact().email().isEmpty())
            keys.add(MAIL + person.contact().email().toLowerCase(Locale.ROOT));
        keys.add(person.name().toLowerCase(Locale.ROOT));
        for (var spelling : person.spellings()) keys.add(spelling.toLowerCase(Locale.ROOT));
        return keys;
    }

    @Override
    public boolean fit(String key, Person one, Person other) {
        if (!key.startsWith(MAIL) || other.called(one.name())) return true;
        for (var name : names(one))
            for (var known : names(other)) if (same(words(name), words(known))) return true;
        return false;
    }

    private static List<String> names(Person person) {
        var names = new ArrayList<>(person.spellings());
        names.add(person.name());
        return names;
    }

    /// The same words in any order, or the family name with an initial before it.
    private static boolean same(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) return false;
        if (one.stream().sorted().toList().equals(other.stream().sorted().toList())) return true;
        if (!one.getLast().equals(other.getLast()) || one.size() < 2 || other.size() < 2)
            return false;
        var first = one.getFirst();
        var known = other.getFirst();
        boolean initial = first.length() == 1 || known.length() == 1;
        return initial && first.charAt(0) == known.charAt(0);
    }

    /// In small letters without accents and points.
    private static List<String> words(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var parts = bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).toList();
    }
}
