package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;

/// Pieces of a line with anchors put back between and into them.
record Pinning(List<Strip.Piece> pieces, List<Strip.Pin> pins) {

    List<Inline> runs() {
        var line = new ArrayList<Inline>();
        var sorted = new ArrayList<>(pins);
        sorted.sort(Comparator.comparingInt(Strip.Pin::piece).thenComparingInt(Strip.Pin::offset));
        int next = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            var runs = i < pieces.size() ? pieces.get(i).runs() : List.<Inline>of();
            int used = 0;
            while (next < sorted.size() && sorted.get(next).piece() == i) {
                var pin = sorted.get(next++);
                int at = Math.clamp(pin.offset(), used, Math.max(used, Inline.length(runs)));
                line.addAll(Runs.slice(runs, used, at));
                line.add(pin.anchor());
                used = at;
            }
            line.addAll(used == 0 ? runs : Runs.slice(runs, used, Inline.length(runs)));
        }
        return line;
    }
}
