package org.rubric.search;

import org.rubric.catalogue.Card;
import org.rubric.catalogue.Coordination;
import org.rubric.catalogue.MailingList;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Question;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.RegionalGroup;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.WorkingParty;

import java.util.List;
import java.util.stream.Collectors;

/// What of a card is searched.
final class Cards {
    private Cards() {}

    static Passage passage(Card card) {
        return new Passage(card.id(), card.name(), text(card)).within(where(card), asked(card));
    }

    private static String where(Card card) {
        return switch (card) {
            case Recommendation it -> it.standing().date();
            case Term it ->
                    it.locator().isEmpty() ? it.source() : it.source() + " · " + it.locator();
            case Question it -> it.workingParty().isEmpty() ? "" : "WP" + it.workingParty();
            case Person it -> it.contact().country();
            case Resolution it -> it.status();
            case WorkingParty _, RegionalGroup _, Coordination _, MailingList _ -> "";
        };
    }

    private static List<String> asked(Card card) {
        return switch (card) {
            case Recommendation it -> it.questions();
            case Question it -> List.of(it.number());
            default -> List.of();
        };
    }

    private static String text(Card card) {
        return switch (card) {
            case Recommendation it ->
                    Passages.joined(
                            String.join(" ", it.designation().numbers()),
                            it.title().words(),
                            it.block());
            case Resolution it -> Passages.joined(it.title().words(), provisions(it));
            case Term it -> Passages.joined(it.definition(), it.source());
            case Question it -> Passages.joined(it.title().words(), it.mailingList());
            case WorkingParty it -> it.title().words();
            case RegionalGroup it -> Passages.joined(it.region(), it.mailingList());
            case Coordination it ->
                    Passages.joined(it.title().words(), String.join(". ", it.facts()));
            case Person it ->
                    Passages.joined(it.contact().organization(), it.contact().country(), roles(it));
            case MailingList it -> it.group();
        };
    }

    private static String provisions(Resolution resolution) {
        return resolution.provisions().stream()
                .map(provision -> provision.verb() + " " + provision.text())
                .collect(Collectors.joining(". "));
    }

    private static String roles(Person person) {
        return person.roles().stream()
                .map(role -> role.title() + " " + role.group())
                .collect(Collectors.joining(", "));
    }
}
