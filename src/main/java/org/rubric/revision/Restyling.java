package org.rubric.revision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.editing.Runs;
import org.rubric.revision.Change.Turn;

/// Which words of a line that both versions have look otherwise. Raised and lowered signs are other
/// signs and no other looks.
final class Restyling {
    private final List<Marks> before;
    private final List<Marks> after;
    private final String words;
    private final List<Turn> turns = new ArrayList<>();
    private int open = -1;
    private int end;
    private Set<Style> gained = Set.of();
    private Set<Style> lost = Set.of();

    private Restyling(List<Inline> one, List<Inline> other) {
        before = marks(one);
        after = marks(other);
        words = said(other);
    }

    static List<Turn> of(List<Inline> one, List<Inline> other, Rewording rewording) {
        var restyling = new Restyling(one, other);
        int at = 0;
        int from = 0;
        for (var hunk : rewording.hunks()) {
            int to = Rewording.step(rewording.old(), hunk.from());
            int stop = Rewording.step(rewording.now(), hunk.start());
            restyling.kept(from, to, at, stop);
            from = Rewording.step(rewording.old(), hunk.to());
            at = Rewording.step(rewording.now(), hunk.end());
            if (rewording.reads(hunk)) restyling.kept(to, from, stop, at);
            else restyling.close();
        }
        restyling.kept(from, restyling.before.size(), at, restyling.after.size());
        restyling.close();
        return restyling.turns;
    }

    static String words(List<Turn> turns) {
        return turns.stream().map(Turn::words).collect(Collectors.joining(" … "));
    }

    private void kept(int from, int to, int start, int stop) {
        if (to - from != stop - start) {
            close();
            return;
        }
        for (int i = 0; i < to - from; i++) {
            var was = before.get(from + i).styles();
            var is = after.get(start + i).styles();
            var more = difference(is, was);
            var less = difference(was, is);
            boolean goesOn = more.equals(gained) && less.equals(lost) && end == start + i;
            if (!goesOn) close();
            if (more.isEmpty() && less.isEmpty()) continue;
            if (open < 0) open = start + i;
            gained = more;
            lost = less;
            end = start + i + 1;
        }
    }

    private void close() {
        if (open >= 0 && !words.substring(open, end).isBlank())
            turns.add(new Turn(words.substring(open, end).strip(), gained, lost));
        open = -1;
        gained = Set.of();
        lost = Set.of();
    }

    private static Set<Style> difference(Set<Style> some, Set<Style> others) {
        if (some.equals(others)) return Set.of();
        var left = EnumSet.noneOf(Style.class);
        left.addAll(some);
        left.removeAll(others);
        left.remove(Style.SUPERSCRIPT);
        left.remove(Style.SUBSCRIPT);
        return left;
    }

    private static List<Marks> marks(List<Inline> runs) {
        var all = new ArrayList<Marks>();
        for (var run : runs) {
            var marks = Runs.marks(run);
            for (int i = 0; i < run.length(); i++) all.add(marks == null ? Marks.NONE : marks);
        }
        return all;
    }

    /// One character for every caret step; of an object a space.
    private static String said(List<Inline> runs) {
        return Runs.steps(runs).replace('\uFFFC', ' ');
    }
}
