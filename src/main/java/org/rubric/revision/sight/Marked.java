package org.rubric.revision.sight;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Alteration;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;

/// What is shown in one line.
///
/// @param runs the line as it was compared
/// @param own stretches of it, in order and without overlaps
/// @param ghosts in order
public record Marked(List<Inline> runs, List<Alteration> own, List<Ghost> ghosts) {
    public static final Marked NOTHING = new Marked(List.of(), List.of(), List.of());

    public Marked {
        own = List.copyOf(own);
        ghosts = List.copyOf(ghosts);
    }

    public boolean isEmpty() {
        return own.isEmpty() && ghosts.isEmpty();
    }

    /// The same over the line as it is now: what lies outside of what was typed moves with its
    /// words, what was typed shows plain.
    public Marked over(List<Inline> now) {
        if (now == runs || isEmpty()) return this;
        var before = Runs.steps(runs);
        var after = Runs.steps(now);
        if (before.equals(after)) return new Marked(now, own, ghosts);
        return shifted(now, before, after);
    }

    private Marked shifted(List<Inline> now, String before, String after) {
        int head = head(before, after);
        int tail = tail(before, after, head);
        int end = before.length() - tail;
        int by = after.length() - before.length();
        var stretches = new ArrayList<Alteration>();
        for (var each : own) {
            int from = each.from() >= end ? each.from() + by : Math.min(each.from(), head);
            int to = each.to() <= head ? each.to() : Math.max(each.to(), end) + by;
            if (each.from() > head && each.from() < end) from = end + by;
            if (each.to() > head && each.to() < end) to = head;
            if (from < to)
                stretches.add(new Alteration(each.kind(), from, to, each.author(), each.date()));
        }
        var words = new ArrayList<Ghost>();
        for (var ghost : ghosts)
            if (ghost.at() <= head) words.add(ghost);
            else words.add(ghost.at(Math.max(ghost.at(), end) + by));
        return new Marked(now, stretches, words);
    }

    private static int head(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) head++;
        return head;
    }

    private static int tail(String before, String after, int head) {
        int most = Math.min(before.length(), after.length()) - head;
        int tail = 0;
        while (tail < most
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) tail++;
        return tail;
    }
}
