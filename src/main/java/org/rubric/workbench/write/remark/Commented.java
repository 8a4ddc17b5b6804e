package org.rubric.workbench.write.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Leaves;
import org.rubric.editing.Selection;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.text.line.Tint;

/// The threads of a document and where they lie. Of a line that was written on since, its own
/// anchors tell.
///
/// @param threads in the order of the text
/// @param within threads that are about a line and begin before it
record Commented(List<CommentThread> threads, Map<Id, Set<Id>> within) {
    static final Commented NOTHING = new Commented(List.of(), Map.of());

    static Commented of(Document document) {
        var threads = CommentThread.all(document);
        var within = new HashMap<Id, Set<Id>>();
        for (var thread : threads) {
            var extent = thread.extent();
            if (extent.from().block().equals(extent.to().block())) continue;
            Leaves.span(document, new Selection.Text(extent.from(), extent.to()))
                    .ifPresent(
                            span -> {
                                for (var line : span.leaves())
                                    if (line != span.first())
                                        within.computeIfAbsent(line.id(), _ -> new HashSet<>())
                                                .add(thread.id());
                            });
        }
        return new Commented(threads, within);
    }

    Optional<CommentThread> thread(Id first) {
        return threads.stream().filter(thread -> thread.id().equals(first)).findFirst();
    }

    /// Grounds under a line: of threads that are open, and of the one at hand.
    List<Tint> tints(Block line, Set<Id> open, Optional<Id> now) {
        var begun = new HashMap<Id, Integer>();
        for (var id : within.getOrDefault(line.id(), Set.of()))
            if (open.contains(id)) begun.put(id, 0);
        var tints = new ArrayList<Tint>();
        int step = 0;
        for (var run : line.runs()) {
            if (run instanceof Inline.Anchor(var id, var edge) && open.contains(id)) {
                if (edge == Inline.Edge.START) begun.put(id, step);
                var from = edge == Inline.Edge.END ? begun.remove(id) : null;
                if (from != null) add(tints, from, step, now.equals(Optional.of(id)));
            }
            step += run.length();
        }
        for (var rest : begun.entrySet())
            add(tints, rest.getValue(), step, now.equals(Optional.of(rest.getKey())));
        tints.sort((a, b) -> Boolean.compare(a.strong(), b.strong()));
        return tints;
    }

    private static void add(List<Tint> tints, int from, int to, boolean strong) {
        if (from < to) tints.add(new Tint(new Finding.Range(from, to), strong));
    }
}
