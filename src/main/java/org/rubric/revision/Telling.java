package org.rubric.revision;

import org.rubric.revision.wording.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.revision.collation.Collation;
import org.rubric.revision.collation.Grid;
import org.rubric.revision.collation.Node;
import org.rubric.revision.collation.Strand;
import org.rubric.revision.collation.Turn;

/// Reads both versions side by side and tells what differs.
final class Telling {

    private final Edition old;
    private final Edition now;
    private final Places places;
    private final Places before;
    private final Particulars particulars;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());

    Telling(Edition old, Edition now) {
        this.old = old;
        this.now = now;
        places = Places.now(now);
        before = Places.old(old, places);
        particulars = new Particulars(old, now);
    }

    List<Change> of(Collation collation) {
        front(old.document(), now.document());
        for (var root : collation.now()) within(root.mate().orElseThrow(), root);
        return List.copyOf(changes);
    }

    private void front(Document one, Document other) {
        front(Thing.TITLE, FrontLines.title(one), FrontLines.title(other));
        front(Thing.NAME, FrontLines.name(one), FrontLines.name(other));
        front(Thing.KEYWORDS, FrontLines.keywords(one), FrontLines.keywords(other));
    }

    private void front(Thing thing, Block.Line one, Block.Line other) {
        var place =
                new Place(
                        other.id(),
                        thing,
                        Words.of("part.front"),
                        Words.of("part.front.name"),
                        thing.words());
        changes.addAll(particulars.words(one, other, place));
    }

    /// Two blocks that are each other.
    private void both(Node one, Node other) {
        if (other.isSame()) return;
        if (particulars.differ(one.block(), other.block()))
            changes.addAll(particulars.of(one.block(), other.block(), places.of(other)));
        for (var line : other.lines()) line.mate().ifPresent(mate -> both(mate, line));
        within(one, other);
    }

    private void within(Node one, Node other) {
        if (other.block() instanceof Exhibit.Table) columns(one, other);
        Node last = null;
        for (var strand : Strand.of(one, other)) {
            var node = strand.node();
            switch (strand.kind()) {
                case KEPT -> both(node.mate().orElseThrow(), node);
                case CAME -> came(node, last);
                case WENT -> went(node, last == null ? other : last);
            }
            if (strand.kind() != Strand.Kind.WENT) last = node;
        }
    }

    /// @param behind what stands before it; null: it is the first
    private void came(Node node, Node behind) {
        if (told.contains(node)) {
            if (node.survives()) inside(node);
            return;
        }
        if (node.mate().isEmpty()) {
            inserted(node);
            return;
        }
        var mate = node.mate().get();
        if (node.isMoved())
            changes.add(
                    new Change.Moved(
                            places.of(node),
                            before.of(mate),
                            now(node),
                            behind == null ? "" : now(behind)));
        both(mate, node);
    }

    private void inserted(Node node) {
        boolean heading = node.survives();
        changes.add(new Change.Inserted(places.of(node), now(node), heading));
        if (!heading) return;
        if (node.isFrame()) {
            inside(node);
            return;
        }
        Node last = null;
        for (var child : node.rest()) {
            came(child, last);
            last = child;
        }
    }

    /// What became otherwise where it stands in something new that is told as one.
    private void inside(Node node) {
        for (var child : node.rest())
            if (child.isMated()) both(child.mate().get(), child);
            else inside(child);
    }

    /// @param near what stands before the gap in the newer version, or around it
    private void went(Node node, Node near) {
        if (node.isMated() || told.contains(node)) return;
        boolean heading = node.survives();
        var words = new Reading(old).of(node.block());
        changes.add(new Change.Deleted(before.of(node), words, heading, sight(near)));
        if (heading && !node.isFrame()) for (var child : node.rest()) went(child, near);
    }

    private static Optional<Id> sight(Node near) {
        return near.parent() == null ? Optional.empty() : Optional.of(near.block().id());
    }

    private String now(Node node) {
        return new Reading(now).of(node.block());
    }

    /// Whole columns that came or went are told once.
    private void columns(Node one, Node other) {
        for (var column : columns(one)) {
            var place = before.of(one, Thing.COLUMN, column(before, one, column));
            var words = new Reading(old).column(column);
            changes.add(new Change.Deleted(place, words, false, sight(other)));
        }
        for (var column : columns(other)) {
            var place = places.of(other, Thing.COLUMN, column(places, other, column));
            changes.add(new Change.Inserted(place, new Reading(now).column(column), false));
        }
        for (var turn : Turn.of(other)) turned(one, other, turn);
    }

    private void turned(Node one, Node other, Turn turn) {
        var column = column(other, turn.is());
        var behind = turn.is() == 0 ? "" : now(column(other, turn.is() - 1).getFirst());
        changes.add(
                new Change.Moved(
                        places.of(other, Thing.COLUMN, column(places, other, column)),
                        before.of(one, Thing.COLUMN, column(before, one, column(one, turn.was()))),
                        new Reading(now).column(column),
                        behind));
    }

    private static List<Node> column(Node table, int at) {
        return table.rest().stream()
                .filter(row -> row.block() instanceof Exhibit.Row)
                .map(row -> row.children().get(at))
                .toList();
    }

    private static String column(Places places, Node table, List<Node> column) {
        return Words.of("place.column.of", places.detail(table), column.getFirst().at() + 1);
    }

    /// The columns of which no cell is in the other version, though the rows are.
    private List<List<Node>> columns(Node table) {
        int many = Grid.columns(table);
        var alone = new ArrayList<List<Node>>();
        for (int i = 0; i < many; i++) {
            var column = new ArrayList<Node>();
            boolean mated = false;
            for (var row : table.rest()) {
                if (!(row.block() instanceof Exhibit.Row) || !row.isMated()) continue;
                if (row.isSame() || row.children().get(i).isMated()) mated = true;
                else column.add(row.children().get(i));
            }
            if (mated || column.isEmpty()) continue;
            told.addAll(column);
            alone.add(column);
        }
        return alone;
    }
}
