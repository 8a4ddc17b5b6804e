package org.rubric.workbench.text.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Puts other words in the place of what was found. They look as the first letter of what they
/// replace, links included.
///
/// @param template the other words; with an expression, `$1` stands for its first group
record Replacing(String template, boolean expression) {

    /// What comes in the place of a match.
    String instead(Match match) {
        if (!expression) return template;
        var words = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            char next = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
            if (c == '$' && next >= '0' && next <= '9') {
                int group = next - '0';
                if (group < match.groups().size()) words.append(match.groups().get(group));
                i++;
            } else if (c == '\\' && (next == '$' || next == '\\')) {
                words.append(next);
                i++;
            } else words.append(c);
        }
        return words.toString();
    }

    /// All of them, undone at once; `after` the caret stands behind the first.
    Command all(List<Match> matches) {
        return (snapshot, _) -> {
            var steps = new ArrayList<Step>();
            Id last = null;
            for (var match : matches) {
                if (match.block().equals(last)) continue;
                last = match.block();
                var block = snapshot.document().find(last);
                if (block.isPresent()) steps.add(step(block.get(), matches));
            }
            if (steps.isEmpty()) return Optional.empty();
            var name =
                    matches.size() == 1
                            ? "replacing"
                            : String.format(Locale.ROOT, "replacing %d times", matches.size());
            var first = matches.getFirst();
            var caret = Selection.at(first.block(), first.range().from() + instead(first).length());
            return Optional.of(Transaction.of(name, steps, caret));
        };
    }

    private Step step(Block block, List<Match> matches) {
        var runs = block.runs();
        for (int i = matches.size() - 1; i >= 0; i--) {
            var match = matches.get(i);
            if (!match.block().equals(block.id())) continue;
            var words = instead(match);
            int from = match.range().from();
            var marks = marks(runs, from);
            runs = Runs.remove(runs, from, match.range().to());
            if (words.isEmpty()) continue;
            runs = Runs.insert(runs, from, List.of(new Inline.Text(words, marks)));
        }
        return Step.Retype.of(block, runs);
    }

    /// The look of the letter that begins there.
    private static Marks marks(List<Inline> runs, int at) {
        int seen = 0;
        for (var run : runs) {
            seen += run.length();
            if (seen > at) return run instanceof Inline.Text text ? text.marks() : Marks.NONE;
        }
        return Marks.NONE;
    }
}
