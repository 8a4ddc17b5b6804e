package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Remark;

/// Writing in a line that is commented on: words that are written over stay commented, and a word
/// that is written on stays commented whole.
final class Regrowth {
    private Regrowth() {}

    /// Whether the steps are only words in lines whose anchors all stay; that is found out without
    /// a walk.
    static boolean covers(Document was, List<Step> steps) {
        for (var step : steps)
            switch (step) {
                case Step.Retype(var block, var runs, _) -> {
                    var leaf = was.find(block);
                    if (leaf.isEmpty() || !anchors(leaf.get().runs()).equals(anchors(runs)))
                        return false;
                    boolean emptied = leaf.get() instanceof Block.Line && Inline.length(runs) == 0;
                    if (emptied && !anchors(runs).isEmpty()) return false;
                }
                case Step.Splice _, Step.Replace _, Step.Reset _, Step.Annotate _ -> {
                    return false;
                }
                case Step.Adjust _, Step.Shelve _ -> {}
            }
        return true;
    }

    private static List<Inline> anchors(List<Inline> runs) {
        List<Inline> found = List.of();
        for (var run : runs)
            if (run instanceof Inline.Anchor) {
                if (found.isEmpty()) found = new ArrayList<>();
                found.add(run);
            }
        return found;
    }

    static Transaction of(Document was, Transaction transaction) {
        var steps = new ArrayList<Step>();
        boolean changed = false;
        for (var step : transaction.steps()) {
            var next = step instanceof Step.Retype retype ? grown(was, retype) : step;
            changed |= next != step;
            steps.add(next);
        }
        return changed
                ? new Transaction(
                        transaction.name(), steps, transaction.after(), transaction.merge())
                : transaction;
    }

    private static Step grown(Document was, Step.Retype retype) {
        if (anchors(retype.runs()).isEmpty()) return retype;
        var old = was.find(retype.block()).orElseThrow().runs();
        var written = Written.of(Runs.steps(old), Runs.steps(retype.runs()));
        var runs = retype.runs();
        for (var remark : was.apparatus().remarks())
            if (remark instanceof Remark.Comment) runs = grown(remark.id(), old, runs, written);
        return runs == retype.runs()
                ? retype
                : new Step.Retype(retype.block(), runs, retype.renumbers());
    }

    private static List<Inline> grown(Id id, List<Inline> old, List<Inline> runs, Written written) {
        int from = place(old, id, Edge.START);
        int to = place(old, id, Edge.END);
        if (from < 0 || to <= from) return runs;
        int start = place(runs, id, Edge.START);
        int stop = place(runs, id, Edge.END);
        boolean over = start == stop && written.from <= start && start <= written.to;
        if (over && written.from < written.to) return moored(runs, id, written.from, written.to);
        if (stop == to && written.prolongs(to)) return moored(runs, id, start, written.to);
        return runs;
    }

    private static List<Inline> moored(List<Inline> runs, Id id, int from, int to) {
        var bare = Mooring.without(runs, Set.of(id));
        var end = List.<Inline>of(new Inline.Anchor(id, Edge.END));
        var start = List.<Inline>of(new Inline.Anchor(id, Edge.START));
        return Runs.insert(Runs.insert(bare, to, end), from, start);
    }

    /// Caret steps before an anchor; -1: the line has none such.
    private static int place(List<Inline> runs, Id id, Edge edge) {
        int seen = 0;
        for (var run : runs) {
            if (run instanceof Inline.Anchor(var own, var at) && own.equals(id) && at == edge)
                return seen;
            seen += run.length();
        }
        return -1;
    }

    /// What is new in a line.
    ///
    /// @param from and `to`: in the line as it is now
    /// @param gone how much was taken away there
    private record Written(String now, int from, int to, int gone) {

        static Written of(String old, String now) {
            int most = Math.min(old.length(), now.length());
            int head = 0;
            while (head < most && old.charAt(head) == now.charAt(head)) head++;
            int tail = 0;
            while (tail < most - head
                    && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail))
                tail++;
            return new Written(now, head, now.length() - tail, old.length() - tail - head);
        }

        /// Whether a word that ended there goes on.
        boolean prolongs(int place) {
            if (gone > 0 || from != place || from == to || from == 0) return false;
            if (!Character.isLetterOrDigit(now.charAt(from - 1))) return false;
            return now.substring(from, to).chars().allMatch(Character::isLetterOrDigit);
        }
    }
}
