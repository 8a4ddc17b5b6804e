package org.rubric.workbench.reference;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.reference.LearnJob;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.wording.Wording;
import org.rubric.workbench.reference.References.Says;
import org.rubric.workbench.write.WriteDesk;

/// What the references of a draft or an opened file teach the catalogue, each time as one step that
/// can be taken back.
final class Learning {
    private static final Wording WORDS = Wording.in("workbench");

    private final WriteDesk desk;
    private final Says says;

    Learning(WriteDesk desk, Says says) {
        this.desk = desk;
        this.says = says;
    }

    boolean possible() {
        return desk.knowledge().isPresent();
    }

    /// Adds what these entries name.
    void learn(Optional<Document> draft, List<Block.Reference> entries) {
        draft.map(document -> new LearnJob(document, index()).run(entries)).ifPresent(this::learn);
    }

    /// Answers what was added: what the catalogue has meanwhile is better than what is offered.
    CatalogueChange learn(CatalogueChange change) {
        var done = new AtomicReference<>(new CatalogueChange(change.said(), List.of(), List.of()));
        if (change.isEmpty() || !possible()) return done.get();
        UnaryOperator<Catalogue> how =
                was -> {
                    done.set(lacking(change, was));
                    return was.after(done.get());
                };
        desk.knowledge().get().change(change.said(), how, author());
        says.say("references.learned", done.get().put().size());
        return done.get();
    }

    /// The cards that the catalogue has not.
    static CatalogueChange lacking(CatalogueChange change, Catalogue catalogue) {
        var put = change.put().stream().filter(c -> catalogue.find(c.id()).isEmpty()).toList();
        return new CatalogueChange(change.said(), put, change.gone());
    }

    /// Those of a step that are still as it put them, to be taken off again.
    static CatalogueChange back(CatalogueChange change, Catalogue catalogue) {
        var gone =
                change.put().stream()
                        .filter(c -> catalogue.find(c.id()).filter(c::equals).isPresent())
                        .map(Card::id)
                        .toList();
        return new CatalogueChange(WORDS.of("learning.back", change.said()), List.of(), gone);
    }

    /// Takes the cards of such a step off again, but for those that were changed since.
    void unlearn(CatalogueChange change) {
        if (!possible()) return;
        var said = WORDS.of("learning.back", change.said());
        desk.knowledge().get().change(said, was -> was.after(back(change, was)), author());
        says.say("undone", change.said());
    }

    /// What an opened file lists and the catalogue lacks; nothing where there is no store.
    Optional<CatalogueChange> lacking(Document document) {
        if (!possible()) return Optional.empty();
        return Optional.of(new LearnJob(document, index()).run()).filter(c -> !c.isEmpty());
    }

    private TextIndex index() {
        return TextIndex.of(desk.catalogue());
    }

    private static String author() {
        return System.getProperty("user.name", "");
    }
}
