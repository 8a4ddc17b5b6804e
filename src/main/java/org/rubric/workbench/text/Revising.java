package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.revision.sight.Apart;
import org.rubric.revision.sight.Marked;
import org.rubric.revision.sight.Sight;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.Ghostly;
import org.rubric.workbench.text.block.Ghosts;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.line.Marking;
import org.rubric.workbench.text.line.Wording;

/// Shows changes in the text: marks on its own words, and beside them the words and blocks that it
/// does not have. None of these is a place for the caret.
public final class Revising {
    private static final String GHOST = "/ghost";

    private final BlockFlow flow;
    private final Showing showing;
    private final ChangeBars bars;
    private final Followed followed;
    private final Group aside;
    private final ChangeClicks clicks;
    private final ClauseSigns signs;
    private Revised revised = Revised.NOTHING;

    /// @param follows what the mark of a block that follows records says
    Revising(BlockFlow flow, Places places, Showing showing, String follows) {
        this.flow = flow;
        this.showing = showing;
        bars = new ChangeBars(flow, places);
        followed = new Followed(flow, follows);
        aside = new Group(followed, bars);
        aside.setManaged(false);
        signs = new ClauseSigns(flow, places);
        clicks = new ChangeClicks(flow, places, this);
    }

    /// Told, with the others, which change was clicked on.
    public void onTouch(Consumer<TouchedChange> listener) {
        clicks.onTouch(listener);
    }

    /// Shows no more what became of these blocks, until changes are shown anew.
    public void forget(Collection<Id> blocks) {
        var ids = new HashSet<>(blocks);
        for (var id : blocks)
            showing.document()
                    .flatMap(d -> d.find(id))
                    .ifPresent(block -> block.forEach(each -> ids.add(each.id())));
        if (revised != Revised.NOTHING) show(revised.without(ids));
    }

    Node bars() {
        return aside;
    }

    /// Signs beside the titles of clauses.
    public ClauseSigns signs() {
        return signs;
    }

    void place() {
        bars.place();
        followed.place();
        signs.place();
    }

    /// Marks the blocks that follow records; none: nothing is marked.
    public void follow(Document document, Set<Id> blocks) {
        followed.show(document, blocks);
    }

    /// What is shown now.
    public Revised shown() {
        return revised;
    }

    /// Shows changes in the place of those before.
    public void show(Revised next) {
        if (next == revised) return;
        revised = next;
        if (next == Revised.NOTHING || showing.document().isEmpty())
            showing.mark(Marking.NONE, Ghosts.NONE);
        else {
            var rows = new HashMap<Id, List<Apart>>();
            var ghosts = new Ghosts();
            var marking = new Shown(next, rows);
            for (var layer : next.layers()) place(layer, marking, ghosts);
            showing.mark(marking, ghosts);
        }
        bars.show(next);
    }

    private void place(Revised.Layer layer, Shown marking, Ghosts ghosts) {
        var redline = layer.redline();
        var wording = new Wording(redline.document(), id -> redline.numbering().label(plain(id)));
        for (var apart : layer.sight().apart()) {
            int at = apart.behind().map(flow::holding).orElseGet(this::begin);
            if (at < 0) continue;
            var piece = flow.pieces().get(at);
            var behind = piece.ghost().map(Ghostly::behind).orElse(piece.id());
            if (apart.block() instanceof Exhibit.Row) {
                if (piece.block() instanceof Exhibit.Table)
                    marking.gone.computeIfAbsent(piece.id(), _ -> new ArrayList<>()).add(apart);
                continue;
            }
            var set =
                    showing.setting()
                            .over(redline.document(), wording.marked(marking.whole(apart)));
            int author = revised.author(apart.told().author());
            ghosts.add(
                    apart.block(), new Ghostly(set, apart.told(), author, apart.origin(), behind));
        }
    }

    /// The last piece before the body.
    private int begin() {
        int at = 0;
        while (at < flow.pieces().size() - 1 && !flow.pieces().get(at + 1).body()) at++;
        return flow.pieces().isEmpty() ? -1 : at;
    }

    /// The Id that a ghost's line has in its own version.
    static Id plain(Id id) {
        var value = id.value();
        return value.endsWith(GHOST)
                ? Id.of(value.substring(0, value.length() - GHOST.length()))
                : id;
    }

    /// Marks as the lines ask for them.
    private record Shown(Revised revised, Map<Id, List<Apart>> gone) implements Marking {
        @Override
        public Marked of(Block line) {
            return revised.lines().of(line);
        }

        @Override
        public List<Apart> rows(Id table) {
            return gone.getOrDefault(table, List.of());
        }

        @Override
        public Marking whole(Apart apart) {
            var every = new Revised(List.of(), Sight.all(apart), revised.authors());
            return new Shown(every, Map.of());
        }

        @Override
        public int author(Alteration told) {
            return revised.author(told.author());
        }
    }
}
