package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// How tall each piece is: as measured, or guessed from its words until it is first shown. Answers
/// where a piece begins in the whole document and which one lies at a height. When pieces change,
/// what stands before and after the changed ones is not looked at again, only moved.
final class Heights {
    private static final double LETTERS = 72;
    private static final double LINE = 24;

    private final List<Slot> slots = new ArrayList<>();
    private final Map<Id, Slot> index = new HashMap<>();
    private final Map<Id, Slot> inside = new HashMap<>();
    private Piece[] shown = {};
    private double total;
    private int asked;
    private double above;

    /// The room of one piece.
    private static final class Slot {
        private final Piece piece;
        private int at;
        private double tall;

        Slot(Piece piece) {
            this.piece = piece;
            tall = guess(piece);
        }

        double whole() {
            return piece.above() + tall;
        }
    }

    /// Takes other pieces; what was measured of those that stayed is kept.
    void take(List<Piece> list) {
        var next = list.toArray(new Piece[0]);
        int from = begin(next);
        int tail = tail(next, from);
        shown = next;
        var old = slots.subList(from, slots.size() - tail);
        var before = new HashMap<Id, Slot>();
        for (var slot : old) {
            before.put(slot.piece.id(), slot);
            forget(slot);
        }
        var fresh = new ArrayList<Slot>();
        for (int i = from; i < next.length - tail; i++)
            fresh.add(slot(next[i], before.get(next[i].id())));
        boolean moved = old.size() != fresh.size();
        if (from < asked) askNothing();
        old.clear();
        slots.addAll(from, fresh);
        for (var slot : fresh) enter(slot);
        int last = moved ? slots.size() : from + fresh.size();
        for (int i = from; i < last; i++) slots.get(i).at = i;
    }

    /// How many pieces at the beginning are the ones that were there.
    private int begin(Piece[] next) {
        int most = Math.min(shown.length, next.length);
        int from = 0;
        while (from < most && (shown[from] == next[from] || same(shown[from], next[from]))) from++;
        return from;
    }

    /// How many at the end are.
    private int tail(Piece[] next, int from) {
        int most = Math.min(shown.length, next.length) - from;
        int tail = 0;
        while (tail < most && same(shown[shown.length - 1 - tail], next[next.length - 1 - tail]))
            tail++;
        return tail;
    }

    private static boolean same(Piece one, Piece other) {
        return one == other
                || one.block() == other.block()
                        && one.owner().equals(other.owner())
                        && one.above() == other.above();
    }

    /// What was measured of a line made anew for each document is nearer the truth than a guess.
    private static Slot slot(Piece piece, Slot before) {
        var slot = new Slot(piece);
        if (before == null) return slot;
        boolean made = piece.generated() || piece.front();
        if (made || before.piece.block() == piece.block()) slot.tall = before.tall;
        return slot;
    }

    private void forget(Slot slot) {
        total -= slot.whole();
        var block = slot.piece.block();
        index.remove(slot.piece.id(), slot);
        inside.remove(slot.piece.owner(), slot);
        if (!block.parts().isEmpty()) block.forEach(part -> inside.remove(part.id(), slot));
    }

    private void enter(Slot slot) {
        total += slot.whole();
        var block = slot.piece.block();
        index.put(slot.piece.id(), slot);
        inside.putIfAbsent(slot.piece.owner(), slot);
        if (!block.parts().isEmpty()) block.forEach(part -> inside.put(part.id(), slot));
    }

    /// Place of a piece in the list; -1: not there.
    int indexOf(Id piece) {
        var slot = index.get(piece);
        return slot == null ? -1 : slot.at;
    }

    /// The piece that has this block or line somewhere inside, or is its title; -1: none.
    int holding(Id line) {
        var slot = inside.get(line);
        return slot == null ? -1 : slot.at;
    }

    void measured(int i, double height) {
        var slot = slots.get(i);
        total += height - slot.tall;
        if (i < asked) above += height - slot.tall;
        slot.tall = height;
    }

    /// Height with the space above.
    double of(int i) {
        return slots.get(i).whole();
    }

    double total() {
        return total;
    }

    /// Distance from the top of the document to the top of a piece. The last answer is remembered,
    /// and the next question is mostly about a piece near it.
    double before(int piece) {
        if (piece < Math.abs(asked - piece)) askNothing();
        while (asked < piece) above += of(asked++);
        while (asked > piece) above -= of(--asked);
        return above;
    }

    private void askNothing() {
        asked = 0;
        above = 0;
    }

    /// The piece at that distance from the top; the last one below the end.
    int at(double distance) {
        double sum = 0;
        for (int i = 0; i < slots.size(); i++) {
            sum += of(i);
            if (sum > distance) return i;
        }
        return slots.size() - 1;
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
