package org.rubric.meeting.report;

import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Question;
import org.rubric.document.Contact;
import org.rubric.meeting.Occasion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the catalogue knows of the groups that met, found in one walk.
///
/// @param questions in the order of the meeting
/// @param leading rapporteurs and chairs on the meeting's day
/// @param assisting their associates and vice-chairs
record Officers(List<Question> questions, List<Person> leading, List<Person> assisting) {
    private static final Set<String> LEAD =
            Set.of("rapporteur", "co-rapporteur", "chair", "co-chair", "convener");
    private static final Set<String> ASSIST = Set.of("associate rapporteur", "vice-chair");

    static Officers of(Catalogue catalogue, Occasion occasion) {
        var groups = new LinkedHashSet<String>();
        for (var question : occasion.party().questions()) groups.add("Q" + question);
        if (groups.isEmpty()) groups.add(occasion.party().body());
        var day = occasion.sittings().getFirst().date().toString();
        var leading = new LinkedHashSet<Person>();
        var assisting = new LinkedHashSet<Person>();
        for (var person : catalogue.people())
            for (var role : person.roles()) {
                if (!groups.contains(role.group()) || !role.held(day)) continue;
                var title = role.title().toLowerCase(Locale.ROOT);
                if (LEAD.contains(title)) leading.add(person);
                if (ASSIST.contains(title)) assisting.add(person);
            }
        var questions = new ArrayList<Question>();
        for (var number : occasion.party().questions())
            catalogue.question(number).ifPresent(questions::add);
        return new Officers(questions, List.copyOf(leading), List.copyOf(assisting));
    }

    /// For the header table, who leads first.
    List<Contact> contacts() {
        var all = new LinkedHashSet<Contact>();
        leading.forEach(person -> all.add(person.contact()));
        assisting.forEach(person -> all.add(person.contact()));
        return List.copyOf(all);
    }

    /// `3/20`; empty: not known, or they belong to several.
    String workingParty() {
        var parties = questions.stream().map(Question::workingParty).distinct().toList();
        return parties.size() == 1 ? parties.getFirst() : "";
    }
}
