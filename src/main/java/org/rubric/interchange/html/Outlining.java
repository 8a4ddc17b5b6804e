package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Table.Frame;
import org.rubric.document.Exhibit.Table.Use;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// From a flat row of pieces to blocks: captions go to what they are of, headings become clauses.
final class Outlining {
    private Outlining() {}

    static List<Block> of(List<Piece> pieces) {
        return clauses(captioned(pieces));
    }

    /// A caption that stands before a table or after a figure, or the other way about.
    static List<Piece> captioned(List<Piece> pieces) {
        var all = new ArrayList<Piece>();
        Piece waiting = null;
        for (var piece : pieces) {
            var bare = piece.block() instanceof Exhibit && caption(piece).isEmpty();
            if (bare && waiting != null && of(waiting, piece)) {
                all.set(all.size() - 1, titled(piece, words(waiting)));
                waiting = null;
                continue;
            }
            waiting = null;
            boolean below = !all.isEmpty() && caption(all.getLast()).isEmpty();
            if (below && of(piece, all.getLast()) && all.getLast().block() instanceof Exhibit) {
                all.set(all.size() - 1, titled(all.getLast(), words(piece)));
                continue;
            }
            if (names(piece)) waiting = piece;
            all.add(piece);
        }
        return all;
    }

    private static boolean names(Piece piece) {
        return piece.block() instanceof Block.Paragraph paragraph
                && (piece.caption() || !Labels.captioned(paragraph.runs()).isEmpty());
    }

    /// Whether a paragraph is the caption of an exhibit beside it.
    private static boolean of(Piece paragraph, Piece exhibit) {
        if (!names(paragraph)) return false;
        var label = Labels.captioned(paragraph.block().runs());
        return switch (exhibit.block()) {
            case Exhibit.Table _ -> !label.equals("figure");
            case Exhibit.Figure _ -> !label.equals("table");
            default -> false;
        };
    }

    private static List<Inline> words(Piece paragraph) {
        return Labels.caption(paragraph.block().runs());
    }

    private static List<Inline> caption(Piece piece) {
        return switch (piece.block()) {
            case Exhibit.Table table -> table.caption().runs();
            case Exhibit.Figure figure -> figure.caption().runs();
            default -> List.of();
        };
    }

    private static Piece titled(Piece piece, List<Inline> words) {
        return switch (piece.block()) {
            case Exhibit.Table table -> {
                var was = table.frame();
                var frame =
                        new Frame(was.widths(), was.headerRows(), Use.CAPTIONED, was.landscape());
                yield Piece.of(
                        new Exhibit.Table(
                                table.id(),
                                table.traits(),
                                table.caption().withRuns(words),
                                frame,
                                table.rows(),
                                table.notes()));
            }
            case Exhibit.Figure figure ->
                    Piece.of(
                            new Exhibit.Figure(
                                    figure.id(),
                                    figure.traits(),
                                    figure.caption().withRuns(words),
                                    figure.panels(),
                                    figure.legend()));
            default -> piece;
        };
    }

    /// An open clause.
    private record Open(int level, Clause.Kind kind, Block.Line title, List<Block> body) {
        Clause closed() {
            var id = Id.fresh();
            var line = Block.Line.of(id.part("title"), title.runs());
            return new Clause(id, Traits.NONE, kind, line, body);
        }
    }

    private static List<Block> clauses(List<Piece> pieces) {
        var top = new ArrayList<Block>();
        var open = new ArrayList<Open>();
        for (var piece : pieces) {
            if (piece.heading() == 0) {
                (open.isEmpty() ? top : open.getLast().body()).add(piece.block());
                continue;
            }
            while (!open.isEmpty() && open.getLast().level() >= piece.heading()) close(open, top);
            var title = (Block.Line) piece.block();
            open.add(new Open(piece.heading(), piece.kind(), title, new ArrayList<>()));
        }
        while (!open.isEmpty()) close(open, top);
        return top;
    }

    private static void close(List<Open> open, List<Block> top) {
        var clause = open.removeLast().closed();
        (open.isEmpty() ? top : open.getLast().body()).add(clause);
    }
}
