package org.rubric.editing.remark;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Leaves;

/// The lines in a block, and those on either side of it, that anchors can stand in. Fields of the
/// front matter hold plain words and none; anchors alone would make a caption that is numbered.
final class Surroundings {
    private final Set<Id> within = new HashSet<>();
    private Block before;
    private Block first;
    private Block last;
    private Block after;
    private boolean met;

    private Surroundings(Block block) {
        block.forEach(part -> within.add(part.id()));
    }

    /// From the first line of a block to its last, else from the line before it to the line after.
    static Optional<Extent> of(Document document, Id id) {
        var block = document.find(id);
        if (block.isEmpty() || FrontLines.holds(document, id)) return Optional.empty();
        var around = new Surroundings(block.get());
        document.forEach(around::visit);
        return around.extent();
    }

    private void visit(Block part) {
        boolean inside = within.contains(part.id());
        met |= inside;
        boolean anchors = Leaves.holdsText(part);
        if (part instanceof Block.Line) anchors = Inline.length(part.runs()) > 0;
        if (!anchors) return;
        if (inside && first == null) first = part;
        if (inside) last = part;
        if (!met) before = part;
        if (met && !inside && after == null) after = part;
    }

    private Optional<Extent> extent() {
        if (first != null)
            return Optional.of(new Extent(new Position(first.id(), 0), Leaves.end(last)));
        var from = Optional.ofNullable(before).map(Leaves::end);
        var to = Optional.ofNullable(after).map(line -> new Position(line.id(), 0));
        return from.or(() -> to).map(start -> new Extent(start, to.orElse(start)));
    }
}
