package org.rubric.repository;

import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The few steps that lead from one document to another. Untouched blocks are the same objects in
/// both, so that a keystroke in a long draft is found without reading the draft.
final class Difference {
    private final List<Step> steps = new ArrayList<>();

    private Difference() {}

    /// Steps that make exactly `after` of `before`.
    ///
    /// @throws IllegalArgumentException if they are different drafts
    static List<Step> between(Document before, Document after) {
        if (before == after) return List.of();
        if (!before.id().equals(after.id()))
            throw new IllegalArgumentException(
                    before.id() + " and " + after.id() + " are two drafts");
        var difference = new Difference();
        difference.compare(before, after);
        return leads(before, difference.steps, after) ? difference.steps : whole(before, after);
    }

    /// Two blocks of one Id, which only a damaged source has, would send a step to the wrong one.
    private static boolean leads(Document before, List<Step> steps, Document after) {
        try {
            return applied(before, steps).equals(after);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static Document applied(Document document, List<Step> steps) {
        for (var step : steps) document = step.apply(document);
        return document;
    }

    private static List<Step> whole(Document before, Document after) {
        var difference = new Difference();
        difference.media(before, after);
        difference.steps.add(new Step.Adjust(after.settings()));
        difference.steps.add(new Step.Reset(after.front()));
        difference.steps.add(new Step.Splice(before.id(), 0, before.body().size(), after.body()));
        difference.steps.add(new Step.Annotate(after.apparatus()));
        return difference.steps;
    }

    private void compare(Document before, Document after) {
        media(before, after);
        if (!before.settings().equals(after.settings()))
            steps.add(new Step.Adjust(after.settings()));
        front(before, after);
        list(before.id(), before.body(), after.body());
        apparatus(before.apparatus(), after.apparatus());
    }

    private void media(Document before, Document after) {
        var names = new TreeSet<>(before.media().keySet());
        names.addAll(after.media().keySet());
        for (var name : names) {
            var now = Optional.ofNullable(after.media().get(name));
            if (!now.equals(Optional.ofNullable(before.media().get(name))))
                steps.add(new Step.Shelve(name, now));
        }
    }

    private void front(Document before, Document after) {
        if (before.front() == after.front()) return;
        var was = before.front().overview();
        var is = after.front().overview();
        boolean texts =
                was.keywords().equals(is.keywords())
                        && before.front().withOverview(is).equals(after.front());
        if (!texts) {
            steps.add(new Step.Reset(after.front()));
            return;
        }
        list(before.id().part("summary"), was.summary(), is.summary());
        list(before.id().part("introduction"), was.introduction(), is.introduction());
    }

    private void apparatus(Apparatus before, Apparatus after) {
        if (before == after) return;
        if (before.remarks().equals(after.remarks())
                && pairs(before.footnotes(), after.footnotes()))
            for (int i = 0; i < after.footnotes().size(); i++)
                block(before.footnotes().get(i), after.footnotes().get(i));
        else if (!before.equals(after)) steps.add(new Step.Annotate(after));
    }

    /// Compares the parts of a parent: what is alike at both ends is left alone.
    private void list(Id parent, List<? extends Block> before, List<? extends Block> after) {
        if (before == after) return;
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && same(before.get(head), after.get(head))) head++;
        int tail = 0;
        while (tail < most - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail)))
            tail++;
        var gone = before.subList(head, before.size() - tail);
        var come = after.subList(head, after.size() - tail);
        if (pairs(gone, come))
            for (int i = 0; i < gone.size(); i++) block(gone.get(i), come.get(i));
        else steps.add(new Step.Splice(parent, head, gone.size(), List.copyOf(come)));
    }

    private void block(Block before, Block after) {
        if (same(before, after)) return;
        if (!before.runs().equals(after.runs()) && before.withRuns(after.runs()).equals(after))
            steps.add(new Step.Retype(before.id(), after.runs(), false));
        else if (samePartsAside(before, after)) list(before.id(), before.parts(), after.parts());
        else steps.add(new Step.Replace(before.id(), after));
    }

    private static boolean samePartsAside(Block before, Block after) {
        if (before.parts().isEmpty() || after.parts().isEmpty()) return false;
        try {
            return before.withParts(after.parts()).equals(after);
        } catch (IllegalArgumentException | ClassCastException _) {
            return false;
        }
    }

    private static boolean pairs(List<? extends Block> before, List<? extends Block> after) {
        if (before.size() != after.size()) return false;
        for (int i = 0; i < before.size(); i++) {
            var was = before.get(i);
            var is = after.get(i);
            if (!was.id().equals(is.id()) || was.getClass() != is.getClass()) return false;
        }
        return true;
    }

    private static boolean same(Block before, Block after) {
        return before == after || before.equals(after);
    }
}
