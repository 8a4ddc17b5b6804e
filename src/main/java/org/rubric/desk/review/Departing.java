package org.rubric.desk.review;

import java.util.HashSet;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// What somebody deleted was all of the text that stands there, whatever the way through Word made
/// of it: a table that has more in the text than in the file goes, too.
final class Departing {
    private final Document stands;
    private final Set<Id> there = new HashSet<>();

    private Departing(Document stands, Document is) {
        this.stands = stands;
        is.forEach(block -> there.add(block.id()));
    }

    /// A text as a file says it, but that what is gone from it reads as the true text has it.
    ///
    /// @param was as the file said it before somebody's changes
    /// @param stands the true text
    /// @param is as the file says it
    static Document seen(Document was, Document stands, Document is) {
        var departing = new Departing(stands, is);
        var seen = was;
        for (var block : was.body()) seen = departing.block(seen, block);
        return seen;
    }

    private Document block(Document was, Block block) {
        if (departed(block)) {
            var text = stands.find(block.id());
            return text.isPresent() ? was.update(block.id(), _ -> text.get()) : was;
        }
        var seen = was;
        for (var part : block.parts()) seen = block(seen, part);
        return seen;
    }

    private boolean departed(Block block) {
        if (there.contains(block.id())) return false;
        for (var part : block.parts()) if (!departed(part)) return false;
        return true;
    }
}
