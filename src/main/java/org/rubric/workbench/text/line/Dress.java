package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.rubric.document.Alteration;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.revision.sight.Ghost;
import org.rubric.revision.sight.Marked;

/// How words that changed are drawn: what happened by the kind of the rule, who did it by colour
/// and by the pattern of that rule.
///
/// @param author from 1; 0: the draft's own
public record Dress(Alteration.Kind kind, int author) {
    private static final int COLOURS = 3;
    private static final Piece GAP = new Piece(Inline.plain("\u2009"), null, true);

    /// Words of one dress.
    ///
    /// @param ghost whether the line itself does not have them
    record Piece(List<Inline> runs, Alteration told, boolean ghost) {}

    /// A line in pieces, ghosts before what stands at their place.
    static List<Piece> cut(List<Inline> runs, Marked marked) {
        int length = Inline.length(runs);
        var edges = new TreeSet<>(List.of(0, length));
        for (var own : marked.own()) edges.addAll(List.of(own.from(), own.to()));
        for (var ghost : marked.ghosts()) edges.add(ghost.at());
        var pieces = new ArrayList<Piece>();
        for (int from : edges) {
            for (var ghost : marked.ghosts())
                if (ghost.at() == from) pieces.add(new Piece(words(ghost), ghost.told(), true));
            var to = edges.higher(from);
            if (to == null) continue;
            var told = marked.own().stream().filter(o -> o.from() <= from && o.to() > from);
            pieces.add(new Piece(Runs.slice(runs, from, to), told.findFirst().orElse(null), false));
        }
        return apart(pieces);
    }

    /// Words that went and words that came in their place stand apart: where they touch there is a
    /// narrow space, which is nobody's and has no steps.
    private static List<Piece> apart(List<Piece> pieces) {
        var row = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!row.isEmpty() && touches(row.getLast(), piece)) row.add(GAP);
            row.add(piece);
        }
        return row;
    }

    private static boolean touches(Piece first, Piece second) {
        boolean other = (first.ghost || second.ghost) && first.told != null && second.told != null;
        var before = Inline.text(first.runs);
        var after = Inline.text(second.runs);
        if (!other || before.isEmpty() || after.isEmpty()) return false;
        boolean space =
                Character.isWhitespace(before.codePointBefore(before.length()))
                        || Character.isWhitespace(after.codePointAt(0));
        return !space && !first.told.equals(second.told);
    }

    private static List<Inline> words(Ghost ghost) {
        return ghost.isNote()
                ? Inline.plain("  \u21b7\u00a0" + Inline.text(ghost.words()))
                : ghost.words();
    }

    static Dress of(Alteration told, Marking marking) {
        return new Dress(told.kind(), marking.author(told));
    }

    /// From the fourth author on colours and patterns come again; the initials tell them apart.
    public static String author(int author) {
        return author == 0 ? "author-0" : "author-" + (1 + (author - 1) % COLOURS);
    }

    /// Style classes of words.
    String words() {
        return switch (kind) {
            case INSERTED, DELETED -> author(author);
            case MOVED_HERE, MOVED_AWAY -> "moved-words";
        };
    }

    /// Style classes of the rule.
    public String rule() {
        return switch (kind) {
            case INSERTED, DELETED -> author(author);
            case MOVED_HERE, MOVED_AWAY -> author(author) + " moved-rule";
        };
    }

    /// The rule: under what came or moved, through what went.
    Path path(List<Rectangle2D> boxes) {
        var path = new Path();
        for (var box : boxes) {
            double y =
                    kind == Alteration.Kind.DELETED
                            ? Math.round(box.getMinY() + box.getHeight() * 0.6)
                            : Math.round(box.getMaxY() - 1);
            path.getElements()
                    .addAll(new MoveTo(box.getMinX(), y + .5), new LineTo(box.getMaxX(), y + .5));
        }
        return path;
    }
}
