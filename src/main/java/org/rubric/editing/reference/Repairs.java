package org.rubric.editing.reference;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Command;
import org.rubric.editing.Edit;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;

/// What can be done with references whose target is gone. They are looked up anew, so that a repair
/// fits the text as it is by then; one whose target has come back is left alone.
public final class Repairs {
    private Repairs() {}

    /// Which of these references still stand in the text and name nothing.
    public static List<Dangling> left(Document document, List<Dangling> lost) {
        var wanted = new HashMap<Id, List<Dangling>>();
        for (var one : lost) wanted.computeIfAbsent(one.target(), _ -> new ArrayList<>()).add(one);
        wanted.keySet().removeIf(target -> document.find(target).isPresent());
        if (wanted.isEmpty()) return List.of();
        var found = new ArrayList<Dangling>();
        Dangling.each(
                document,
                (place, run, target) -> {
                    for (var one : wanted.getOrDefault(target, List.of()))
                        if (one.reference().equals(run)) {
                            found.add(new Dangling(place, run, target, one.words()));
                            return;
                        }
                });
        return found;
    }

    /// Every reference becomes the words that it printed.
    public static Command keepWords(List<Dangling> lost) {
        return (snapshot, selection) -> {
            var words = new HashMap<Inline, String>();
            for (var one : left(snapshot.document(), lost)) words.put(one.reference(), one.words());
            return repaired(
                    snapshot,
                    selection,
                    Words.of("references-kept-as-text"),
                    words.keySet(),
                    run -> plain(run, words.get(run)));
        };
    }

    /// Every reference names another thing instead; its form stays where that thing has one.
    public static Command pointTo(List<Dangling> lost, Id target) {
        return (snapshot, selection) -> {
            var runs = new HashSet<Inline>();
            for (var one : left(snapshot.document(), lost)) runs.add(one.reference());
            var block = snapshot.document().find(target);
            if (block.isEmpty()) return Optional.empty();
            return repaired(
                    snapshot,
                    selection,
                    Words.of("references-pointed-elsewhere"),
                    runs,
                    run -> to(block.get(), run));
        };
    }

    private static Optional<Transaction> repaired(
            Snapshot snapshot,
            Selection selection,
            String name,
            Set<Inline> runs,
            UnaryOperator<Inline> change) {
        if (runs.isEmpty()) return Optional.empty();
        var blocks = new LinkedHashSet<Id>();
        Dangling.each(
                snapshot.document(),
                (place, run, _) -> {
                    if (runs.contains(run)) blocks.add(place.block());
                });
        var edit = new Edit(snapshot.document());
        for (var id : blocks) {
            var block = edit.now(id);
            var all = new ArrayList<Inline>();
            for (var run : block.runs()) all.add(runs.contains(run) ? change.apply(run) : run);
            edit.retype(block, Runs.join(all, List.of()));
        }
        return edit.done(name, moved(selection, snapshot.document(), edit.document()));
    }

    /// The caret keeps its words: what stands before it in its line may have grown longer.
    private static Selection moved(Selection selection, Document before, Document after) {
        if (!(selection instanceof Selection.Text text)) return selection;
        var was = before.find(text.caret().block());
        var is = after.find(text.caret().block());
        if (was.isEmpty() || is.isEmpty() || was.get().runs().equals(is.get().runs()))
            return selection;
        int end = Inline.length(is.get().runs());
        int behind = Inline.length(was.get().runs()) - text.caret().offset();
        return Selection.at(text.caret().block(), Math.max(0, end - Math.max(0, behind)));
    }

    private static Inline plain(Inline run, String words) {
        var marks = Runs.marks(run);
        return new Inline.Text(words.isEmpty() ? "?" : words, marks);
    }

    private static Inline to(Block block, Inline run) {
        var id = block.id();
        var marks = Runs.marks(run);
        if (block instanceof Block.Reference reference) {
            var locator = run instanceof Inline.Citation was ? was.locator() : "";
            return new Inline.Citation(id, locator, "[" + reference.tag() + "]", marks);
        }
        if (run instanceof Inline.TermUse use && block instanceof Block.Definition)
            return new Inline.TermUse(id, use.text(), marks);
        if (block instanceof Block.Abbreviation abbreviation)
            return new Inline.TermUse(id, Inline.text(abbreviation.abbreviation().runs()), marks);
        var form = run instanceof Inline.CrossReference was ? was.form() : Inline.Form.FULL;
        return new Inline.CrossReference(id, form, "", marks);
    }
}
