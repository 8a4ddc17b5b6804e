package org.rubric.catalogue;

import org.rubric.catalogue.Catalogue.Directory;
import org.rubric.catalogue.Catalogue.Structure;
import org.rubric.catalogue.Catalogue.Texts;
import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;

/// Puts a card on the shelf of its kind and takes it off.
final class Shelves {
    private Shelves() {}

    static Catalogue put(Catalogue catalogue, Card card) {
        var t = catalogue.texts();
        var s = catalogue.structure();
        return switch (card) {
            case Recommendation it ->
                    with(
                            catalogue,
                            new Texts(
                                    put(t.recommendations(), it),
                                    t.blocks(),
                                    t.resolutions(),
                                    t.terms()));
            case Resolution it ->
                    with(
                            catalogue,
                            new Texts(
                                    t.recommendations(),
                                    t.blocks(),
                                    put(t.resolutions(), it),
                                    t.terms()));
            case Term it ->
                    with(
                            catalogue,
                            new Texts(
                                    t.recommendations(),
                                    t.blocks(),
                                    t.resolutions(),
                                    put(t.terms(), it)));
            case Question it -> with(catalogue, questions(s, put(s.questions(), it)));
            case WorkingParty it -> with(catalogue, parties(s, put(s.workingParties(), it)));
            case RegionalGroup it -> with(catalogue, regions(s, put(s.regionalGroups(), it)));
            case Coordination it -> with(catalogue, coordination(s, put(s.coordination(), it)));
            case Person it -> with(catalogue, put(catalogue.people(), it));
            case MailingList it -> lists(catalogue, put(catalogue.directory().lists(), it));
        };
    }

    static Catalogue take(Catalogue catalogue, Id id) {
        if (catalogue.find(id).isEmpty()) return catalogue;
        var t = catalogue.texts();
        var s = catalogue.structure();
        var d = catalogue.directory();
        return new Catalogue(
                catalogue.group(),
                new Texts(
                        take(t.recommendations(), id),
                        t.blocks(),
                        take(t.resolutions(), id),
                        take(t.terms(), id)),
                new Structure(
                        take(s.questions(), id),
                        take(s.workingParties(), id),
                        take(s.regionalGroups(), id),
                        take(s.coordination(), id)),
                take(catalogue.people(), id),
                new Directory(take(d.lists(), id), d.links(), d.topics()));
    }

    private static <C extends Card> List<C> put(List<C> shelf, C card) {
        var next = new ArrayList<>(shelf);
        for (int i = 0; i < next.size(); i++)
            if (next.get(i).id().equals(card.id())) {
                next.set(i, card);
                return next;
            }
        next.add(card);
        return next;
    }

    private static <C extends Card> List<C> take(List<C> shelf, Id id) {
        return shelf.stream().filter(card -> !card.id().equals(id)).toList();
    }

    private static Catalogue with(Catalogue c, Texts texts) {
        return new Catalogue(c.group(), texts, c.structure(), c.people(), c.directory());
    }

    private static Catalogue with(Catalogue c, Structure structure) {
        return new Catalogue(c.group(), c.texts(), structure, c.people(), c.directory());
    }

    private static Catalogue with(Catalogue c, List<Person> people) {
        return new Catalogue(c.group(), c.texts(), c.structure(), people, c.directory());
    }

    private static Catalogue lists(Catalogue c, List<MailingList> lists) {
        var directory = new Directory(lists, c.directory().links(), c.directory().topics());
        return new Catalogue(c.group(), c.texts(), c.structure(), c.people(), directory);
    }

    private static Structure questions(Structure s, List<Question> changed) {
        return new Structure(changed, s.workingParties(), s.regionalGroups(), s.coordination());
    }

    private static Structure parties(Structure s, List<WorkingParty> changed) {
        return new Structure(s.questions(), changed, s.regionalGroups(), s.coordination());
    }

    private static Structure regions(Structure s, List<RegionalGroup> changed) {
        return new Structure(s.questions(), s.workingParties(), changed, s.coordination());
    }

    private static Structure coordination(Structure s, List<Coordination> changed) {
        return new Structure(s.questions(), s.workingParties(), s.regionalGroups(), changed);
    }
}
