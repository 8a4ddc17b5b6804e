package org.rubric.workbench.write.spell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Runs;
import org.rubric.spelling.Misspelling;

/// Where the waves of misspelled words are in a line as it is now: those of the last reading, moved
/// along with what was typed since. Only lines that are painted are looked at.
final class Waves {
    private Map<Id, Line> lines = new HashMap<>();
    private Optional<Position> typing = Optional.empty();

    /// A line as it was when its waves were right.
    private record Line(Block block, List<Finding.Range> ranges) {}

    /// Takes the answer of a reading.
    ///
    /// @param blocks the lines of these words as they were read
    void read(List<Misspelling> wrong, Map<Id, Block> blocks) {
        var next = new HashMap<Id, List<Finding.Range>>();
        for (var place : wrong)
            next.computeIfAbsent(place.line(), _ -> new ArrayList<>()).add(place.range());
        lines = new HashMap<>();
        next.forEach((id, ranges) -> lines.put(id, new Line(blocks.get(id), ranges)));
    }

    /// The word at that place is being typed and has no wave yet; empty: none is.
    void typing(Optional<Position> at) {
        typing = at;
    }

    Optional<Position> typing() {
        return typing;
    }

    /// Whether a line with waves has these very letters.
    boolean reads(Id id, List<Inline> runs) {
        var line = lines.get(id);
        return line != null && Runs.steps(line.block.runs()).equals(Runs.steps(runs));
    }

    List<Finding.Range> of(Block block) {
        var line = lines.get(block.id());
        if (line == null) return List.of();
        if (line.block != block) {
            line = new Line(block, moved(line, block));
            lines.put(block.id(), line);
        }
        var caret = typing.filter(at -> at.block().equals(block.id()));
        if (caret.isEmpty()) return line.ranges;
        int at = caret.get().offset();
        return line.ranges.stream().filter(r -> at < r.from() || at > r.to()).toList();
    }

    /// What lies before the change stays, what lies after it moves, what it touched goes.
    private static List<Finding.Range> moved(Line line, Block now) {
        var before = Runs.steps(line.block.runs());
        var after = Runs.steps(now.runs());
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) head++;
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) tail++;
        int by = after.length() - before.length();
        var ranges = new ArrayList<Finding.Range>();
        for (var range : line.ranges)
            if (range.to() < head || before.equals(after)) ranges.add(range);
            else if (range.from() > before.length() - tail)
                ranges.add(new Finding.Range(range.from() + by, range.to() + by));
        return ranges;
    }
}
