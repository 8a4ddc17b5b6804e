package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;

/// The pieces that a text does not have, each behind one that it has. They keep their places while
/// the text changes; those behind a piece that is gone are not shown.
public final class Ghosts {
    public static final Ghosts NONE = new Ghosts();

    private final Map<Id, List<Piece>> behind = new HashMap<>();

    /// Adds a block, behind those that are there already.
    public void add(Block block, Ghostly how) {
        var list = behind.computeIfAbsent(how.behind(), _ -> new ArrayList<>());
        boolean first = true;
        for (var piece : Pieces.of(Document.of(FrontMatter.EMPTY, List.of(block)))) {
            list.add(piece.ghostly(how, first ? above(piece) : piece.above()));
            first = false;
        }
    }

    private static double above(Piece piece) {
        boolean wide = piece.role() == Piece.Role.TITLE || piece.block() instanceof Exhibit;
        return wide ? Pieces.HEADING : Pieces.PARAGRAPH;
    }

    /// All pieces in reading order.
    public List<Piece> among(List<Piece> pieces) {
        if (behind.isEmpty()) return pieces;
        var all = new ArrayList<Piece>(pieces.size() + 16);
        for (var piece : pieces) {
            all.add(piece);
            var ghosts = behind.get(piece.id());
            if (ghosts != null) all.addAll(ghosts);
        }
        return all;
    }
}
