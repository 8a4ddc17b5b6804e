package org.rubric.workbench.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.desk.register.Roles;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Fuzzy;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;

/// People by a few letters of name, organization, office or address: the user first, then the
/// catalogue's. For whatever field names a person.
///
/// @param me the user; empty: not known
/// @param chosen whether a person is there already
public record PeoplePicker(
        Words words, Catalogue catalogue, Optional<Person> me, Predicate<Person> chosen) {
    private static final int MOST = 200;
    private static final int LONGEST = 36;

    private record Found(Person person, int fit) {}

    /// Opens the list.
    ///
    /// @param title key of what the empty field says
    /// @param near the place of the field
    /// @param taken hears of the person
    /// @param closed told before, when the list is gone
    public void open(
            Overlay overlay, String title, Bounds near, Consumer<Person> taken, Runnable closed) {
        var chooser =
                new Chooser(
                        words.of(title),
                        words.of("people.none"),
                        typed -> rows(typed, taken),
                        () -> {
                            overlay.close();
                            closed.run();
                        });
        overlay.below(chooser, near);
    }

    /// The people that fit, the best first.
    public List<Place.Target> rows(String typed, Consumer<Person> taken) {
        var found = new ArrayList<Found>();
        var all = new ArrayList<Person>();
        me.filter(person -> !person.name().isBlank()).ifPresent(all::add);
        for (var person : catalogue.people())
            if (me.filter(self -> self.name().equalsIgnoreCase(person.name())).isEmpty())
                all.add(person);
        for (var person : all)
            fit(person, typed).ifPresent(fit -> found.add(new Found(person, fit)));
        found.sort(Comparator.comparingInt(Found::fit));
        return found.stream().limit(MOST).map(each -> row(each.person(), taken)).toList();
    }

    private Place.Target row(Person person, Consumer<Person> taken) {
        var aside = chosen.test(person) ? words.of("question.has") : about(person);
        return new Place.Target(person.name(), aside, () -> taken.accept(person));
    }

    private String about(Person person) {
        if (me.filter(person::equals).isPresent()) return words.of("people.me");
        if (!person.roles().isEmpty()) return cut(Roles.words(person.roles().getFirst()));
        var contact = person.contact();
        return cut(contact.organization().isEmpty() ? contact.country() : contact.organization());
    }

    /// So that it leaves room for the name.
    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "\u2026";
    }

    private static OptionalInt fit(Person person, String typed) {
        var best = Fuzzy.fit(person.name(), typed);
        if (best.isPresent() || typed.isBlank()) return best;
        var contact = person.contact();
        var other = contact.organization() + " " + contact.email() + " " + contact.country();
        for (var role : person.roles()) other += " " + role.title() + " " + role.group();
        boolean all = true;
        for (var word : typed.toLowerCase(Locale.ROOT).split("\\s+"))
            all &= (other + " " + person.name()).toLowerCase(Locale.ROOT).contains(word);
        return all ? OptionalInt.of(40) : OptionalInt.empty();
    }
}
