package org.rubric.revision.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.editing.excerpt.Rename;
import org.rubric.revision.Redline;
import org.rubric.revision.sight.Sight.Live;

/// Walks over a redline in reading order and collects what the live text shows of it.
final class Gathering {
    private static final String GHOST = "ghost";
    private static final int CUT = 60;

    private final Redline redline;
    private final Document document;
    private final Live live;
    private final Moving moving;
    private final Map<Id, Marked> lines = new HashMap<>();
    private final List<Apart> apart = new ArrayList<>();
    private Optional<Id> behind = Optional.empty();

    Gathering(Redline redline, Document document, Live live, Moving moving) {
        this.redline = redline;
        this.document = document;
        this.live = live;
        this.moving = moving;
    }

    Sight sight() {
        var merged = redline.document();
        var overview = merged.front().overview();
        overview.summary().forEach(this::walk);
        overview.introduction().forEach(this::walk);
        merged.body().forEach(this::walk);
        merged.apparatus().footnotes().forEach(this::walk);
        return new Sight(lines, apart);
    }

    private void walk(Block block) {
        var told = redline.alterations().of(block.id());
        if (!told.isEmpty() && told.getFirst().isWhole()) whole(block, told.getFirst());
        else {
            if (!told.isEmpty()) line(block, told);
            behind = Optional.of(block.id());
            block.parts().forEach(this::walk);
        }
    }

    private void whole(Block block, Alteration told) {
        boolean moved = told.kind() == Kind.MOVED_HERE || told.kind() == Kind.MOVED_AWAY;
        if (!live.has(told.kind())) {
            ghost(block, told, moved);
            return;
        }
        block.forEach(each -> behind = Optional.of(each.id()));
        if (moved) moved(block, told);
        else block.forEach(each -> all(each, told));
    }

    private void all(Block line, Alteration told) {
        int length = Inline.length(line.runs());
        if (length == 0) return;
        lines.put(line.id(), new Marked(line.runs(), List.of(over(told, length)), List.of()));
    }

    private static Alteration over(Alteration told, int length) {
        return new Alteration(told.kind(), 0, length, told.author(), told.date());
    }

    /// The title or first line of what moved, with a note behind it.
    private void moved(Block block, Alteration told) {
        var first = document.find(moving.live(block.id())).map(this::first);
        if (first.isEmpty()) return;
        var line = first.get();
        int length = Inline.length(line.runs());
        boolean here = told.kind() == Kind.MOVED_HERE;
        var note = here ? moving.from(block.id()) : moving.to(block.id());
        var ghosts =
                note.map(words -> List.of(new Ghost(length, length, Inline.plain(words), told)))
                        .orElse(List.of());
        var own = length == 0 ? List.<Alteration>of() : List.of(over(told, length));
        lines.put(line.id(), new Marked(line.runs(), own, ghosts));
    }

    private Block first(Block block) {
        var at = block;
        while (!at.parts().isEmpty()) at = at.parts().getFirst();
        return at;
    }

    private void ghost(Block block, Alteration told, boolean moved) {
        if (!standsAlone(block)) return;
        var shown = moved ? brief(block) : copy(block);
        boolean here = told.kind() == Kind.MOVED_HERE;
        var note = here ? moving.from(block.id()) : moving.to(block.id());
        apart.add(new Apart(behind, shown, block.id(), told, moved ? note.orElse("") : ""));
    }

    private static boolean standsAlone(Block block) {
        return !(block instanceof Exhibit.Cell) && !(block instanceof Exhibit.Panel);
    }

    private Block brief(Block block) {
        var line = first(block);
        int most = Math.min(CUT, Inline.length(line.runs()));
        var words = new ArrayList<>(Runs.slice(line.runs(), 0, most));
        if (most < Inline.length(line.runs())) words.addAll(Inline.plain(" …"));
        return Block.Paragraph.of(block.id().part(GHOST), words);
    }

    /// Under Ids of its own, all through: the live text may get its Ids back at any time.
    private static Block copy(Block block) {
        var copy = Rename.of(block, block.id().part(GHOST));
        if (copy.parts().isEmpty()) return copy;
        return copy.withParts(block.parts().stream().map(Gathering::copy).toList());
    }

    private void line(Block merged, List<Alteration> told) {
        var own = new ArrayList<Alteration>();
        var ghosts = new ArrayList<Ghost>();
        var runs = new ArrayList<Inline>();
        int seen = 0;
        int at = 0;
        int there = 0;
        for (var each : told) {
            runs.addAll(Runs.slice(merged.runs(), seen, each.from()));
            at += each.from() - seen;
            there += each.from() - seen;
            int length = each.to() - each.from();
            var words = Runs.slice(merged.runs(), each.from(), each.to());
            if (live.has(each.kind())) {
                runs.addAll(words);
                own.add(new Alteration(each.kind(), at, at += length, each.author(), each.date()));
            } else {
                ghosts.add(new Ghost(at, there, words, each));
                there += length;
            }
            seen = each.to();
        }
        runs.addAll(Runs.slice(merged.runs(), seen, Inline.length(merged.runs())));
        // A line that cannot be what the live text has is not marked: wrong marks are worse.
        document.find(merged.id())
                .filter(line -> steps(line.runs()) == Inline.length(runs))
                .ifPresent(line -> lines.put(line.id(), new Marked(line.runs(), own, ghosts)));
    }

    private static int steps(List<Inline> runs) {
        return Inline.length(runs);
    }
}
