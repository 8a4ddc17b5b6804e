package org.rubric.workbench.text;

import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.workbench.text.line.Passage;
import org.rubric.workbench.text.line.Wording;

/// Words in the whole text: where they stand, and putting others in their place.
final class Search {

    /// A place where the words stand, in caret steps.
    record Match(Id block, Finding.Range range) {
        Position start() {
            return new Position(block, range.from());
        }

        Position end() {
            return new Position(block, range.to());
        }
    }

    private Search() {}

    /// Every match in reading order, capitals or not. Words of references are found as they are
    /// shown.
    static List<Match> of(Document document, Wording wording, String words) {
        var matches = new ArrayList<Match>();
        var wanted = folded(words);
        if (!wanted.isEmpty())
            document.forEach(
                    block -> {
                        if (!block.runs().isEmpty()) in(block, wording, wanted, matches);
                    });
        return matches;
    }

    private static void in(Block block, Wording wording, String wanted, List<Match> matches) {
        var passage = Passage.of(block.runs(), wording);
        var text = folded(passage.text());
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            int from = passage.step(at);
            int to = Math.max(from + 1, passage.step(at + wanted.length()));
            matches.add(new Match(block.id(), new Finding.Range(from, to)));
        }
    }

    /// Lower case letter by letter, so that places stay where they are.
    private static String folded(String words) {
        var folded = new StringBuilder(words.replace('\u00A0', ' '));
        for (int i = 0; i < folded.length(); i++)
            folded.setCharAt(i, Character.toLowerCase(folded.charAt(i)));
        return folded.toString();
    }

    /// Puts other words in the place of all matches, undone at once. Parts of references stay.
    static Command replaceAll(List<Match> matches, String words) {
        return (snapshot, _) -> {
            var steps = new ArrayList<Step>();
            Id last = null;
            for (var match : matches) {
                if (match.block.equals(last)) continue;
                last = match.block;
                var block = snapshot.document().find(last);
                if (block.isPresent()) steps.add(replaced(block.get(), matches, words));
            }
            if (steps.isEmpty()) return Optional.empty();
            var name = String.format(Locale.ROOT, "replacing %d times", matches.size());
            var after = Selection.at(matches.getFirst().start());
            return Optional.of(Transaction.of(name, steps, after));
        };
    }

    private static Step replaced(Block block, List<Match> matches, String words) {
        var runs = block.runs();
        for (int i = matches.size() - 1; i >= 0; i--) {
            var match = matches.get(i);
            if (!match.block.equals(block.id())) continue;
            var marks = Runs.marksAt(runs, match.range.to());
            runs = Runs.remove(runs, match.range.from(), match.range.to());
            if (!words.isEmpty())
                runs =
                        Runs.insert(
                                runs, match.range.from(), List.of(new Inline.Text(words, marks)));
        }
        return Step.Retype.of(block, runs);
    }

    /// The places of matches in each block.
    static Map<Id, List<Finding.Range>> byBlock(List<Match> matches) {
        var map = new HashMap<Id, List<Finding.Range>>();
        for (var match : matches)
            map.computeIfAbsent(match.block(), _ -> new ArrayList<>()).add(match.range());
        return map;
    }
}
