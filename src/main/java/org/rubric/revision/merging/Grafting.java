package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.editing.excerpt.Rename;
import org.rubric.revision.collation.Collation;
import org.rubric.revision.collation.Node;
import org.rubric.revision.merging.Aspect.Kind;

/// Walks what was proposed and does the same to the text that stands.
final class Grafting {
    private final Document origin;
    private final Document current;
    private final Document proposed;
    private final Predicate<Aspect> chosen;
    private final Collation collation;
    private final List<Bough> boughs = new ArrayList<>();
    private final Twins twins;
    private final Blending blending;
    private final Arrivals arrivals;
    private final Set<Aspect> refused = new HashSet<>();
    private final Set<Id> lost = new HashSet<>();

    Grafting(Document origin, Document current, Document proposed, Predicate<Aspect> chosen) {
        this.origin = origin;
        this.current = current;
        this.proposed = proposed;
        this.chosen = chosen;
        collation = Collation.of(origin, proposed);
        var overview = current.front().overview();
        boughs.add(Bough.root(overview.summary()));
        boughs.add(Bough.root(overview.introduction()));
        boughs.add(Bough.root(current.body()));
        boughs.add(Bough.root(current.apparatus().footnotes()));
        twins = new Twins(Collation.of(origin, current, Twins.named(collation)), boughs);
        blending = new Blending(chosen, refused);
        arrivals = new Arrivals(current);
    }

    Merged merged() {
        for (var root : collation.old()) fell(root);
        for (int i = 0; i < boughs.size(); i++) parts(collation.now().get(i), boughs.get(i));
        var settling = new Settling(origin, current, proposed, chosen, refused, arrivals);
        return new Merged(settling.document(boughs, collation, blending), refused, lost);
    }

    /// What stands in two blocks that are each other.
    private void parts(Node node, Bough bough) {
        arrange(node, bough, null);
        for (var old : node.mate().orElseThrow().rest()) if (!old.isMated()) lostHeading(old);
    }

    /// @param behind what they stand behind; null: they are the first
    /// @return the last of them, or what they stand behind
    private Bough arrange(Node node, Bough home, Bough behind) {
        var last = behind;
        for (var child : node.rest()) {
            var there = placed(child, home, last).orElse(null);
            if (there != null && there.parent() == home) last = there;
        }
        return last;
    }

    private Optional<Bough> placed(Node child, Bough home, Bough last) {
        if (!child.isMated()) return came(child, home, last);
        var old = child.mate().orElseThrow();
        var stands = twins.current(old, collation.old());
        if (stands.isEmpty()) {
            if (!child.isSame()) lost(child);
            if (child.isMoved()) lost.add(child.block().id());
            return Optional.empty();
        }
        var bough = twins.bough(stands.get());
        if (isElsewhere(child, old)) move(child, old, stands.get(), bough, home, last);
        else turn(child, bough, home, last);
        if (!child.isSame()) both(child, old, bough);
        return Optional.of(bough);
    }

    private static boolean isElsewhere(Node child, Node old) {
        return child.isMoved() || child.parent().mate().orElse(null) != old.parent();
    }

    private void move(Node child, Node old, Node stands, Bough bough, Bough home, Bough last) {
        var aspect = Aspect.of(Kind.PLACE, child.block().id());
        if (!isWanted(child, old, home) || bough.holds(home)) return;
        boolean itself = stands.isMated() && isElsewhere(stands, stands.mate().orElseThrow());
        if (itself && bough.parent() != home) refused.add(aspect);
        if (!itself) home.put(bough, last, lead(child));
    }

    /// What stands in a new table goes there with it; what stood in one that goes leaves it.
    private boolean isWanted(Node child, Node old, Bough home) {
        if (child.parent().isFrame()) return true;
        boolean freed = !old.parent().isMated() && isChosen(Kind.WENT, old.parent());
        if (child.isMoved())
            return chosen.test(Aspect.of(Kind.PLACE, child.block().id()))
                    || freed && old.parent().isFrame();
        return old.parent().isMated() ? arrivals.isNew(home) : freed;
    }

    /// Columns change places together. Footnotes follow their marks and are told of by nobody.
    private void turn(Node child, Bough bough, Bough home, Bough last) {
        if (!(child.block() instanceof Exhibit.Cell || child.parent().isFootnotes())) return;
        if (!hasTurned(child)) return;
        if (last == null || bough.parent() != home || last.parent() != home) return;
        if (home.at(bough) > home.at(last)) return;
        if (isTurned(child)) home.put(bough, last, lead(child));
    }

    private boolean isTurned(Node child) {
        if (chosen.test(Aspect.of(Kind.UNTOLD, child.block().id()))) return true;
        return child.block() instanceof Exhibit.Cell
                && chosen.test(Aspect.columns(child.parent().parent().block().id()));
    }

    private static boolean hasTurned(Node child) {
        int was = child.mate().orElseThrow().at();
        for (var sibling : child.parent().rest().subList(0, child.at() - lead(child)))
            if (sibling.mate().filter(mate -> mate.at() > was).isPresent()) return true;
        return false;
    }

    private static int lead(Node child) {
        return child.parent().lines().size();
    }

    private void both(Node node, Node old, Bough bough) {
        bough.become(blending.block(old.block(), bough.block(), node.block()));
        rename(node.block().id(), old.block().id(), bough);
        for (var line : node.lines()) {
            var mate = line.mate().orElse(null);
            if (mate != null && line.at() < bough.size())
                both(line, mate, bough.original(line.at()));
        }
        parts(node, bough);
    }

    /// What has another Id for the same thing is known by the newer one.
    private void rename(Id wanted, Id was, Bough bough) {
        if (wanted.equals(was) || !bough.block().id().equals(was)) return;
        if (chosen.test(Aspect.of(Kind.UNTOLD, wanted)) && arrivals.claim(wanted))
            bough.become(Rename.of(bough.block(), wanted));
    }

    private Optional<Bough> came(Node node, Bough home, Bough last) {
        var block = node.block();
        var here = twins.came(block.id());
        if (here.isPresent()) return Optional.of(twins.bough(here.get()));
        if (!isChosen(Kind.CAME, node)) {
            if (!node.isFrame()) return Optional.ofNullable(arrange(node, home, last));
            inside(node);
            return Optional.empty();
        }
        var some = node.survives() ? block.withParts(blocks(node.lines())) : block;
        var bough = arrivals.add(some);
        home.put(bough, last, lead(node));
        if (node.survives()) arrange(node, bough, null);
        return Optional.of(bough);
    }

    /// What stands in a table that is not brought stays where it is, and is changed there.
    private void inside(Node node) {
        for (var child : node.rest()) {
            var old = child.mate().orElse(null);
            if (old == null) inside(child);
            else if (!child.isSame())
                twins.current(old, collation.old())
                        .ifPresentOrElse(
                                stands -> both(child, old, twins.bough(stands)), () -> lost(child));
        }
    }

    private static List<Block> blocks(List<Node> nodes) {
        return nodes.stream().map(Node::block).toList();
    }

    private boolean isChosen(Kind kind, Node node) {
        var whole = node.whole();
        var aspect = Aspect.of(kind, whole.block().id());
        if (kind == Kind.WENT && refused.contains(aspect)) return false;
        if (chosen.test(aspect)) return true;
        if (!(whole.parent().block() instanceof Exhibit.Row)) return false;
        var table = whole.parent().parent().block().id();
        return chosen.test(new Aspect(kind, table, Aspect.column(whole.at() + 1)));
    }

    /// What went with all that stood in it makes room first: its Ids are free for what comes.
    private void fell(Node old) {
        if (old.isSame()) return;
        var stands = twins.current(old, collation.old());
        boolean kept = old.isFrame() && stands.filter(Twins::grew).isPresent();
        if (kept && isChosen(Kind.WENT, old)) refuse(old);
        if (old.isMated() || !isChosen(Kind.WENT, old)) {
            for (var child : old.rest()) fell(child);
            return;
        }
        if (old.survives()) {
            for (var child : old.rest()) fell(child);
            if (stands.isEmpty()) return;
            if (Twins.wasFilled(stands.get())) refuse(old);
            else arrivals.free(old);
        } else if (stands.isPresent()) {
            if (Twins.grew(stands.get())) refuse(old);
            else {
                old.block().forEach(each -> arrivals.free(each.id()));
                twins.bough(stands.get()).remove();
            }
        }
    }

    /// A heading goes once what is still there has gone elsewhere; what is left stands where it
    /// stood.
    private void lostHeading(Node old) {
        if (!old.survives()) return;
        if (!old.isFrame()) for (var child : old.rest()) if (!child.isMated()) lostHeading(child);
        var stands = twins.current(old, collation.old());
        if (stands.isEmpty() || !arrivals.isFree(old.block().id())) return;
        var bough = twins.bough(stands.get());
        if (old.isFrame()) bough.empty();
        else bough.dissolve(old.lines().size());
    }

    private void refuse(Node old) {
        refused.add(Aspect.of(Kind.WENT, old.whole().block().id()));
    }

    /// Was changed, but is not there any more.
    private void lost(Node node) {
        lost.add(node.block().id());
        for (var child : node.children()) if (!child.isSame()) lost(child);
    }
}
