package org.rubric.workbench.reference;

import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.reference.LearnJob;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.workbench.reference.References.Says;
import org.rubric.workbench.write.WriteDesk;

/// What the references of a draft or an opened file teach the catalogue, each time as one step that
/// can be taken back.
final class Learning {
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

    void learn(CatalogueChange change) {
        if (change.isEmpty() || !possible()) return;
        desk.knowledge().get().change(change.said(), was -> was.after(change), author());
        says.say("references.learned", change.put().size());
    }

    /// Takes the cards of such a step off again, whatever was changed since.
    void unlearn(CatalogueChange change) {
        if (!possible()) return;
        var gone = change.put().stream().map(Card::id).toList();
        var back = new CatalogueChange("taking back: " + change.said(), List.of(), gone);
        desk.knowledge().get().change(back.said(), was -> was.after(back), author());
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
