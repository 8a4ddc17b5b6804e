package org.rubric.workbench.register;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.Words;
import org.rubric.workbench.reference.CitedByView;
import org.rubric.workbench.reference.EditionsView;

/// What the detail of a Recommendation tells beside its facts: its editions, and which drafts cite
/// it.
final class TextSections {
    private final Desk desk;
    private final EditionsView editions;
    private final CitedByView cited;

    /// @param open opens a draft at a place
    TextSections(Words words, Desk desk, Executor background, BiConsumer<Id, Position> open) {
        this.desk = desk;
        editions = new EditionsView(words, this::index);
        cited = new CitedByView(words, desk, background, open);
    }

    List<Node> of(Recommendation text) {
        editions.show(text);
        cited.show(text);
        return List.of(editions, cited);
    }

    private TextIndex index() {
        try {
            return TextIndex.of(desk.catalogue());
        } catch (IOException _) {
            return TextIndex.of(Catalogue.EMPTY);
        }
    }
}
