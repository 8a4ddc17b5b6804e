package org.rubric.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import org.rubric.catalogue.Catalogue.Directory;
import org.rubric.catalogue.Catalogue.Structure;
import org.rubric.catalogue.Catalogue.Texts;
import org.rubric.document.Id;

/// Puts cards on the shelves of their kinds and takes them off, each shelf once for any number.
record Shelves(CatalogueChange change) {

    Catalogue after(Catalogue before) {
        var t = before.texts();
        var s = before.structure();
        var d = before.directory();
        return new Catalogue(
                before.group(),
                new Texts(
                        shelf(t.recommendations(), Recommendation.class),
                        t.blocks(),
                        shelf(t.resolutions(), Resolution.class),
                        shelf(t.terms(), Term.class)),
                new Structure(
                        shelf(s.questions(), Question.class),
                        shelf(s.workingParties(), WorkingParty.class),
                        shelf(s.regionalGroups(), RegionalGroup.class),
                        shelf(s.coordination(), Coordination.class)),
                shelf(before.people(), Person.class),
                new Directory(shelf(d.lists(), MailingList.class), d.links(), d.topics()));
    }

    private <C extends Card> List<C> shelf(List<C> shelf, Class<C> kind) {
        boolean comes = change.put().stream().anyMatch(kind::isInstance);
        if (!comes && change.gone().isEmpty()) return shelf;
        var cards = LinkedHashMap.<Id, C>newLinkedHashMap(shelf.size());
        for (var card : shelf) cards.put(card.id(), card);
        for (var card : change.put())
            if (kind.isInstance(card)) cards.put(card.id(), kind.cast(card));
        cards.keySet().removeAll(change.gone());
        return List.copyOf(cards.values());
    }
}
