package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Abstract;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;

/// The steps from one state of a draft to another that shares its untouched blocks: only what is
/// another object is named in them, so that a journal of them stays short.
public final class Passage {
    private final List<Step> steps = new ArrayList<>();

    private Passage() {}

    /// None when the two are the same.
    ///
    /// @throws IllegalArgumentException if they are two drafts'
    public static List<Step> steps(Document from, Document to) {
        if (!from.id().equals(to.id()))
            throw new IllegalArgumentException(to.id() + " is another draft");
        var passage = new Passage();
        passage.document(from, to);
        return List.copyOf(passage.steps);
    }

    private void document(Document from, Document to) {
        to.media()
                .forEach(
                        (name, media) -> {
                            if (!media.equals(from.media().get(name)))
                                steps.add(new Step.Shelve(name, Optional.of(media)));
                        });
        front(from, to);
        if (!from.settings().equals(to.settings())) steps.add(new Step.Adjust(to.settings()));
        list(from.id(), from.body(), to.body());
        if (!from.apparatus().equals(to.apparatus())) steps.add(new Step.Annotate(to.apparatus()));
        for (var name : from.media().keySet())
            if (!to.media().containsKey(name)) steps.add(new Step.Shelve(name, Optional.empty()));
    }

    private void front(Document from, Document to) {
        if (from.front() == to.front()) return;
        var is = from.front().overview();
        var will = to.front().overview();
        if (!values(from.front()).equals(values(to.front()))) {
            steps.add(new Step.Reset(to.front()));
            return;
        }
        list(from.id().part("summary"), is.summary(), will.summary());
        list(from.id().part("introduction"), is.introduction(), will.introduction());
    }

    private static FrontMatter values(FrontMatter front) {
        var words = front.overview().keywords();
        return front.withOverview(new Abstract(List.of(), words, List.of()));
    }

    private void list(Id parent, List<Block> from, List<Block> to) {
        int head = 0;
        int most = Math.min(from.size(), to.size());
        while (head < most && from.get(head) == to.get(head)) head++;
        int tail = 0;
        while (tail < most - head
                && from.get(from.size() - 1 - tail) == to.get(to.size() - 1 - tail)) tail++;
        var gone = from.subList(head, from.size() - tail);
        var came = to.subList(head, to.size() - tail);
        if (gone.isEmpty() && came.isEmpty()) return;
        if (areSame(gone, came))
            for (int i = 0; i < gone.size(); i++) block(gone.get(i), came.get(i));
        else steps.add(new Step.Splice(parent, head, gone.size(), came));
    }

    private static boolean areSame(List<Block> some, List<Block> others) {
        if (some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++)
            if (!some.get(i).id().equals(others.get(i).id())) return false;
        return true;
    }

    private void block(Block from, Block to) {
        if (from == to || from.equals(to)) return;
        if (from.getClass() != to.getClass()) steps.add(new Step.Replace(from.id(), to));
        else if (!from.parts().isEmpty() && !to.parts().isEmpty()) {
            if (from.withParts(to.parts()).equals(to)) list(from.id(), from.parts(), to.parts());
            else steps.add(new Step.Replace(from.id(), to));
        } else if (Leaves.holdsText(from) && from.withRuns(to.runs()).equals(to))
            steps.add(Step.Retype.of(from, to.runs()));
        else steps.add(new Step.Replace(from.id(), to));
    }
}
