package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.revision.merging.Aspect.Kind;

/// A line of text in which two have changed something.
final class LineMerging {
    private final Id line;
    private final Predicate<Aspect> chosen;
    private final Set<Aspect> refused;
    private final Strip origin;
    private final Strip current;
    private final Strip proposed;
    private final int[] mates;
    private final int[] others;
    private final List<Strip.Piece> merged = new ArrayList<>();
    private final int[] kept;
    private final int[] brought;

    private LineMerging(
            Id line,
            Predicate<Aspect> chosen,
            Set<Aspect> refused,
            Strip origin,
            Strip current,
            Strip proposed) {
        this.line = line;
        this.chosen = chosen;
        this.refused = refused;
        this.origin = origin;
        this.current = current;
        this.proposed = proposed;
        mates = origin.mates(current);
        others = origin.mates(proposed);
        kept = new int[current.pieces().size() + 1];
        brought = new int[proposed.pieces().size() + 1];
        Arrays.fill(brought, -1);
    }

    /// The line that stands with what was proposed.
    ///
    /// @param line as the proposal knows it
    /// @param chosen which changes are brought
    /// @param refused is told what is not, because the words are others already
    static List<Inline> merged(
            Id line,
            Predicate<Aspect> chosen,
            Set<Aspect> refused,
            List<Inline> origin,
            List<Inline> current,
            List<Inline> proposed) {
        if (proposed.equals(origin) || proposed.equals(current)) return current;
        if (current.equals(origin) && isWhole(line, chosen)) return proposed;
        var merging =
                new LineMerging(
                        line,
                        chosen,
                        refused,
                        Strip.of(origin),
                        Strip.of(current),
                        Strip.of(proposed));
        var merged = merging.runs();
        return merged.equals(current) ? current : merged;
    }

    private static boolean isWhole(Id line, Predicate<Aspect> chosen) {
        return chosen.test(Aspect.of(Kind.UNTOLD, line));
    }

    private List<Inline> runs() {
        var edits = edits();
        var was = was();
        int next = 0;
        int at = 0;
        while (at <= current.pieces().size()) {
            int end = at;
            while (next < edits.size() && edits.get(next).from() == at && end == at)
                end = bring(edits.get(next++));
            for (int i = at; i < end; i++) kept[i] = merged.size();
            if (end == at) {
                kept[at] = merged.size();
                if (at < was.length) merged.add(stands(at, was[at]));
                end++;
            }
            at = end;
        }
        return Runs.tidy(pinned());
    }

    /// The pieces of the line that stands that give way, and what to.
    private record Edit(int from, int to, Swap swap) {}

    private int bring(Edit edit) {
        for (int j = edit.swap().start(); j < edit.swap().end(); j++) {
            brought[j] = merged.size();
            merged.add(proposed.pieces().get(j));
        }
        return edit.to();
    }

    /// For each piece that stands its place in the origin.
    private int[] was() {
        var was = new int[current.pieces().size()];
        Arrays.fill(was, -1);
        for (int i = 0; i < mates.length; i++) if (mates[i] >= 0) was[mates[i]] = i;
        return was;
    }

    private Strip.Piece stands(int piece, int was) {
        return was < 0 ? current.pieces().get(piece) : looks(piece, was);
    }

    private Strip.Piece looks(int piece, int was) {
        var stands = current.pieces().get(piece);
        if (others[was] < 0 || !chosen.test(Aspect.of(Kind.LOOK, line))) return stands;
        var runs =
                Looks.merged(
                        origin.pieces().get(was).runs(),
                        stands.runs(),
                        proposed.pieces().get(others[was]).runs());
        return new Strip.Piece(stands.key(), runs);
    }

    /// What of the proposal is brought.
    private List<Edit> edits() {
        var ours = Swap.of(origin, current, mates);
        var done = new Brought(origin, current, proposed, mates);
        var edits = new ArrayList<Edit>();
        for (var swap : Swap.of(origin, proposed, others)) {
            if (!isChosen(swap) || done.holds(swap)) continue;
            Swap met = null;
            for (var our : ours) if (met == null && swap.meets(our)) met = our;
            if (met == null || isBeside(met, swap)) edits.add(edit(swap, ours));
            else if (!isIn(met, swap)) refused.add(aspect(swap));
        }
        return edits;
    }

    private Edit edit(Swap swap, List<Swap> ours) {
        if (swap.from() < swap.to())
            return new Edit(mates[swap.from()], mates[swap.to() - 1] + 1, swap);
        int at = swap.from() == 0 ? 0 : mates[swap.from() - 1] + 1;
        for (var our : ours) if (our.to() == swap.from()) at = our.end();
        return new Edit(at, at, swap);
    }

    /// Two that add different words at the same place are no rivals.
    private boolean isBeside(Swap our, Swap swap) {
        if (swap.from() < swap.to() || our.from() < our.to()) return false;
        var words = new HashSet<String>();
        for (var piece : current.pieces().subList(our.start(), our.end()))
            if (piece.isWord()) words.add(piece.key());
        return proposed.pieces().subList(swap.start(), swap.end()).stream()
                .noneMatch(piece -> words.contains(piece.key()));
    }

    /// Whether what was proposed is in what stands already.
    private boolean isIn(Swap our, Swap swap) {
        if (!our.covers(swap)) return false;
        var here = current.keys(our.start(), our.end());
        var wanted = proposed.keys(swap.start(), swap.end());
        if (wanted.stream().allMatch(String::isBlank)) return here.isEmpty();
        int at = 0;
        for (var key : here) if (at < wanted.size() && key.equals(wanted.get(at))) at++;
        return at == wanted.size();
    }

    private Aspect aspect(Swap swap) {
        boolean one = swap.to() - swap.from() == 1 && swap.end() - swap.start() == 1;
        boolean led =
                one
                        && isReference(origin.pieces().get(swap.from()))
                        && isReference(proposed.pieces().get(swap.start()));
        return Aspect.of(led ? Kind.REFERENCE : Kind.WORDS, line);
    }

    private static boolean isReference(Strip.Piece piece) {
        return piece.runs().getFirst() instanceof Inline.CrossReference;
    }

    private boolean isChosen(Swap swap) {
        return chosen.test(aspect(swap)) || chosen.test(Aspect.of(Kind.WORDS, line)) || notes(swap);
    }

    /// Whether it is nothing but the marks of footnotes that are chosen.
    private boolean notes(Swap swap) {
        boolean some = false;
        for (var piece : origin.pieces().subList(swap.from(), swap.to())) {
            if (piece.isSpace()) continue;
            if (!isNote(piece, Kind.WENT)) return false;
            some = true;
        }
        for (var piece : proposed.pieces().subList(swap.start(), swap.end())) {
            if (piece.isSpace()) continue;
            if (!isNote(piece, Kind.CAME)) return false;
            some = true;
        }
        return some;
    }

    private boolean isNote(Strip.Piece piece, Kind kind) {
        return piece.runs().getFirst() instanceof Inline.FootnoteMark mark
                && chosen.test(Aspect.of(kind, mark.target()));
    }

    /// The pieces with the anchors of both.
    private List<Inline> pinned() {
        var pins = new ArrayList<Strip.Pin>();
        var was = anchors(origin);
        var will = anchors(proposed);
        var is = anchors(current);
        for (var pin : current.pins()) {
            boolean gone = was.contains(pin.anchor()) && !will.contains(pin.anchor());
            if (gone && chosen.test(Aspect.remark(pin.anchor().id()))) continue;
            pins.add(new Strip.Pin(pin.anchor(), kept[pin.piece()], offset(pin)));
        }
        for (var pin : proposed.pins())
            if (!was.contains(pin.anchor())
                    && !is.contains(pin.anchor())
                    && chosen.test(Aspect.remark(pin.anchor().id())))
                pins.add(new Strip.Pin(pin.anchor(), landing(pin.piece()), landed(pin)));
        return new Pinning(merged, pins).runs();
    }

    private static Set<Inline.Anchor> anchors(Strip strip) {
        var anchors = new HashSet<Inline.Anchor>();
        for (var pin : strip.pins()) anchors.add(pin.anchor());
        return anchors;
    }

    /// An anchor in a word that went is where the word was.
    private int offset(Strip.Pin pin) {
        int at = kept[pin.piece()];
        boolean stays =
                pin.piece() < current.pieces().size()
                        && at < merged.size()
                        && merged.get(at).key().equals(current.pieces().get(pin.piece()).key());
        return stays ? pin.offset() : 0;
    }

    /// Where a piece of the proposal is in the merged line, or what follows it.
    private int landing(int piece) {
        for (int j = piece; j < proposed.pieces().size(); j++) {
            if (brought[j] >= 0) return brought[j];
            for (int i = 0; i < others.length; i++)
                if (others[i] == j && mates[i] >= 0) return kept[mates[i]];
        }
        return merged.size();
    }

    private int landed(Strip.Pin pin) {
        int at = landing(pin.piece());
        boolean same =
                pin.piece() < proposed.pieces().size()
                        && at < merged.size()
                        && merged.get(at).key().equals(proposed.pieces().get(pin.piece()).key());
        return same ? pin.offset() : 0;
    }
}
