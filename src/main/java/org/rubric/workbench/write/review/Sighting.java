package org.rubric.workbench.write.review;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.editing.Session;
import org.rubric.revision.Change;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Ghostly;

/// Where to look at what is proposed, in the text as it is.
public final class Sighting {
    private Sighting() {}

    /// The first line of what changes; of what the text does not have, the line that it would stand
    /// behind.
    public static Optional<Position> of(Change change, DocumentView text) {
        var document = text.session().map(Session::snapshot).map(s -> s.document());
        var block = change.place().block();
        return document.flatMap(d -> line(d, block))
                .or(() -> change.sight().flatMap(id -> document.flatMap(d -> line(d, id))))
                .or(() -> document.flatMap(d -> behind(block, text).flatMap(id -> line(d, id))))
                .map(id -> new Position(id, 0));
    }

    private static Optional<Id> behind(Id origin, DocumentView text) {
        return text.flow().pieces().stream()
                .flatMap(piece -> piece.ghost().stream())
                .filter(ghost -> ghost.origin().equals(origin))
                .map(Ghostly::behind)
                .findFirst();
    }

    /// The first line of text in a block.
    public static Optional<Id> line(Document document, Id block) {
        return document.find(block).map(Sighting::first).map(Block::id);
    }

    private static Block first(Block block) {
        var at = block;
        while (!at.parts().isEmpty()) at = at.parts().getFirst();
        return at;
    }

    /// The words that a comment is about, in the copy that brings it.
    static Optional<Position> of(Remark.Comment comment, Queue queue) {
        for (var proposal : queue.proposals()) {
            var found = new Id[1];
            proposal.after()
                    .forEach(
                            block -> {
                                for (var run : block.runs())
                                    if (run instanceof Inline.Anchor(var id, _)
                                            && id.equals(comment.id())) found[0] = block.id();
                            });
            if (found[0] != null) return Optional.of(new Position(found[0], 0));
        }
        return Optional.empty();
    }
}
