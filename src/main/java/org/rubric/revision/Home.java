package org.rubric.revision;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// What a block stands in, and its place among the parts of that.
///
/// @param parent as [org.rubric.editing.Step.Splice] names it: the document's own Id for its text
record Home(Id parent, int at) {

    static Optional<Home> of(Document document, Id wanted) {
        var overview = document.front().overview();
        var id = document.id();
        return in(id, document.body(), wanted)
                .or(() -> in(id.part("summary"), overview.summary(), wanted))
                .or(() -> in(id.part("introduction"), overview.introduction(), wanted));
    }

    private static Optional<Home> in(Id parent, List<? extends Block> blocks, Id wanted) {
        for (int i = 0; i < blocks.size(); i++)
            if (blocks.get(i).id().equals(wanted)) return Optional.of(new Home(parent, i));
        for (var block : blocks) {
            var found = in(block.id(), block.parts(), wanted);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
