package org.rubric.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Takes one change back, where that touches nothing else: words become what they were, what came
/// goes, what went comes back. Only in a state of the same draft, and only while nothing hangs on
/// what came or is missing for what went.
public final class TakingBack {
    private final Document old;
    private final Document now;

    private TakingBack(Document old, Document now) {
        this.old = old;
        this.now = now;
    }

    /// @param old the version since which the change is told
    /// @param name completes "Undone: …"
    public static Command of(Document old, Change change, String name) {
        return (snapshot, _) ->
                new TakingBack(old, snapshot.document())
                        .step(change)
                        .map(step -> Transaction.of(name, List.of(step), new Selection.None()));
    }

    private Optional<Step> step(Change change) {
        if (!old.id().equals(now.id())) return Optional.empty();
        return switch (change) {
            case Change.Reworded reworded -> words(reworded.place().block());
            case Change.Inserted came when !came.heading() -> away(came.place());
            case Change.Deleted went when !went.heading() -> again(went);
            case Change.Inserted _,
                    Change.Deleted _,
                    Change.Moved _,
                    Change.Recast _,
                    Change.Restyled _,
                    Change.Retargeted _,
                    Change.Revalued _ ->
                    Optional.empty();
        };
    }

    private Optional<Step> words(Id line) {
        var was = old.find(line);
        var is = now.find(line);
        if (was.isEmpty() || is.isEmpty()) return Optional.empty();
        if (was.get().getClass() != is.get().getClass()) return Optional.empty();
        boolean whole = hanging(was.get()).equals(hanging(is.get())) && complete(was.get());
        if (!whole || was.get().runs().equals(is.get().runs())) return Optional.empty();
        return Optional.of(Step.Retype.of(is.get(), was.get().runs()));
    }

    private Optional<Step> away(Place place) {
        var block = now.find(place.block());
        var home = Home.of(now, place.block());
        if (block.isEmpty() || home.isEmpty() || !standsAlone(block.get())) return Optional.empty();
        var inside = ids(block.get());
        boolean held = now.body().size() == 1 && home.get().parent().equals(now.id());
        if (held || inCell(home.get().parent()) || isNamed(inside)) return Optional.empty();
        return Optional.of(new Step.Splice(home.get().parent(), home.get().at(), 1, List.of()));
    }

    private Optional<Step> again(Change.Deleted went) {
        var block = old.find(went.place().block());
        var home = Home.of(old, went.place().block());
        if (block.isEmpty() || home.isEmpty() || !standsAlone(block.get())) return Optional.empty();
        var here = here();
        if (ids(block.get()).stream().anyMatch(here::contains) || !complete(block.get()))
            return Optional.empty();
        return place(home.get().parent(), went.gap())
                .map(at -> new Step.Splice(home.get().parent(), at, 0, List.of(block.get())));
    }

    /// Where it goes among the parts of what it stood in; empty: that has no such place any more.
    private Optional<Integer> place(Id parent, Optional<Id> gap) {
        if (gap.isEmpty()) return parent.equals(now.id()) ? Optional.of(0) : Optional.empty();
        if (gap.get().equals(parent))
            return now.find(parent).filter(Block.Clause.class::isInstance).map(_ -> 1);
        return Home.of(now, gap.get())
                .filter(home -> home.parent().equals(parent))
                .map(home -> home.at() + 1);
    }

    private static boolean standsAlone(Block block) {
        return switch (block) {
            case Exhibit.Row _, Exhibit.Cell _, Exhibit.Panel _, Exhibit.Where _ -> false;
            case Block.Line _, Block.Footnote _ -> false;
            default -> true;
        };
    }

    private boolean inCell(Id parent) {
        return now.find(parent).filter(Exhibit.Cell.class::isInstance).isPresent();
    }

    /// All that the draft has, found in one walk: a clause may bring thousands.
    private Set<Id> here() {
        var here = new HashSet<Id>();
        now.forEach(block -> here.add(block.id()));
        return here;
    }

    private static Set<Id> ids(Block block) {
        var ids = new HashSet<Id>();
        block.forEach(each -> ids.add(each.id()));
        return ids;
    }

    /// Whether anything outside refers to one of these.
    private boolean isNamed(Set<Id> inside) {
        var named = new boolean[1];
        now.forEach(
                block -> {
                    if (inside.contains(block.id())) return;
                    for (var run : block.runs())
                        if (target(run).filter(inside::contains).isPresent()) named[0] = true;
                });
        return named[0];
    }

    /// Whether all that it refers to and shows is there.
    private boolean complete(Block block) {
        var there = here();
        there.addAll(ids(block));
        var whole = new boolean[] {true};
        block.forEach(
                each -> {
                    if (each instanceof Exhibit.Panel panel)
                        whole[0] &= now.media().containsKey(panel.image().media());
                    for (var run : each.runs())
                        whole[0] &= target(run).filter(id -> !there.contains(id)).isEmpty();
                });
        return whole[0];
    }

    /// The marks and anchors of a line, whose other ends stand elsewhere.
    private static List<Inline> hanging(Block line) {
        return line.runs().stream()
                .filter(run -> run instanceof Inline.FootnoteMark || run instanceof Inline.Anchor)
                .toList();
    }

    private static Optional<Id> target(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference -> Optional.of(reference.target());
            case Inline.Citation citation -> Optional.of(citation.target());
            case Inline.TermUse term -> Optional.of(term.target());
            case Inline.FootnoteMark mark -> Optional.of(mark.target());
            default -> Optional.empty();
        };
    }
}
