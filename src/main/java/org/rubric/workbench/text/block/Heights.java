package org.rubric.workbench.text.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// How tall each piece is: as measured, or guessed from its words until it is first shown. Answers
/// where a piece begins in the whole document and which one lies at a height.
final class Heights {
    private static final double LETTERS = 72;
    private static final double LINE = 24;

    private List<Piece> pieces = List.of();
    private double[] tall = new double[0];
    private Map<Id, Integer> index = new HashMap<>();

    private Map<Id, Integer> inside = new HashMap<>();
    private boolean insideKnown;

    /// Takes other pieces; what was measured of those that stayed is kept.
    void take(List<Piece> next) {
        var before = pieces;
        pieces = next;
        insideKnown = false;
        if (sameOrder(before, next)) {
            for (int i = 0; i < tall.length; i++)
                if (before.get(i).block() != next.get(i).block() && !made(next.get(i)))
                    tall[i] = guess(next.get(i));
            return;
        }
        var known = index;
        var measured = tall;
        tall = new double[next.size()];
        index = HashMap.newHashMap(next.size());
        for (int i = 0; i < tall.length; i++) {
            var piece = next.get(i);
            var old = known.get(piece.id());
            boolean stayed = old != null && before.get(old).block() == piece.block();
            tall[i] = stayed ? measured[old] : guess(piece);
            index.put(piece.id(), i);
        }
    }

    /// Whether its block is another object in each document; what was measured is nearer the truth.
    private static boolean made(Piece piece) {
        return piece.generated() || piece.front();
    }

    private static boolean sameOrder(List<Piece> before, List<Piece> next) {
        if (before.size() != next.size()) return false;
        for (int i = 0; i < next.size(); i++)
            if (before.get(i).id() != next.get(i).id()
                    && !before.get(i).id().equals(next.get(i).id())) return false;
        return true;
    }

    /// Place of a piece in the list; -1: not there.
    int indexOf(Id piece) {
        return index.getOrDefault(piece, -1);
    }

    /// The piece that has this block or line somewhere inside, or is its title; -1: none.
    int holding(Id line) {
        if (!insideKnown) {
            inside = new HashMap<>();
            for (int i = 0; i < pieces.size(); i++) {
                int piece = i;
                var block = pieces.get(i).block();
                inside.putIfAbsent(pieces.get(i).owner(), i);
                if (!block.parts().isEmpty()) block.forEach(part -> inside.put(part.id(), piece));
            }
            insideKnown = true;
        }
        return inside.getOrDefault(line, -1);
    }

    void measured(int i, double height) {
        tall[i] = height;
    }

    /// Height with the space above.
    double of(int i) {
        return pieces.get(i).above() + tall[i];
    }

    double total() {
        double sum = 0;
        for (int i = 0; i < tall.length; i++) sum += of(i);
        return sum;
    }

    /// Distance from the top of the document to the top of a piece.
    double before(int piece) {
        double sum = 0;
        for (int i = 0; i < piece; i++) sum += of(i);
        return sum;
    }

    /// The piece at that distance from the top; the last one below the end.
    int at(double distance) {
        double sum = 0;
        for (int i = 0; i < tall.length; i++) {
            sum += of(i);
            if (sum > distance) return i;
        }
        return tall.length - 1;
    }

    private static double guess(Piece piece) {
        return switch (piece.block()) {
            case Exhibit.Table table -> 40 + 33.0 * table.rows().size();
            case Exhibit.Figure _ -> 320;
            case Exhibit.Equation _ -> 56;
            case Block.Contents contents -> LINE * Math.max(1, contents.entries().size());
            case Block.Foreign _ -> 80;
            case Block.Definition definition -> LINE + lines(definition.text());
            case Block.Reference reference -> lines(reference.entry());
            case Block.Code code -> 16 + 20.0 * (1 + count(Inline.text(code.runs())));
            case Block other -> lines(other);
        };
    }

    private static double lines(Block block) {
        int letters = 0;
        for (var run : block.runs()) letters += run.length();
        return LINE * Math.max(1, Math.ceil(letters / LETTERS));
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
