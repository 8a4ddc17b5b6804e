package org.rubric.workbench.write.spell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.spelling.Misspelling;

/// Puts other words in the place of misspelled ones, undone at once.
final class Correcting {
    private Correcting() {}

    /// Cannot be done where one of them stands no more.
    ///
    /// @param places in reading order
    /// @param words at least one letter
    static Command change(List<Misspelling> places, String words, String name) {
        return (snapshot, _) -> {
            var lines = new LinkedHashMap<Id, List<Misspelling>>();
            for (var place : places)
                lines.computeIfAbsent(place.line(), _ -> new ArrayList<>()).add(place);
            var steps = new ArrayList<Step>();
            for (var line : lines.entrySet()) {
                var block = snapshot.document().find(line.getKey());
                if (block.isEmpty() || !stand(block.get(), line.getValue()))
                    return Optional.empty();
                steps.add(changed(block.get(), line.getValue(), words));
            }
            if (steps.isEmpty()) return Optional.empty();
            var first = places.getFirst();
            int end = first.range().from() + words.length();
            return Optional.of(Transaction.of(name, steps, Selection.at(first.line(), end)));
        };
    }

    private static boolean stand(Block block, List<Misspelling> places) {
        var text = Runs.steps(block.runs());
        for (var place : places) {
            int to = place.range().to();
            if (to > text.length()) return false;
            var here = text.substring(place.range().from(), to);
            if (here.chars().allMatch(c -> c < 0x80) && !here.equals(place.word())) return false;
        }
        return true;
    }

    private static Step changed(Block block, List<Misspelling> places, String words) {
        var runs = block.runs();
        for (var place : places.reversed()) {
            int from = place.range().from();
            var marks = Runs.marksAt(runs, place.range().to());
            runs = Runs.remove(runs, from, place.range().to());
            runs = Runs.insert(runs, from, List.of(new Inline.Text(words, marks)));
        }
        return Step.Retype.of(block, runs);
    }
}
