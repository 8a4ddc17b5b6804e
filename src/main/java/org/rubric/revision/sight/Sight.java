package org.rubric.revision.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.revision.Change;
import org.rubric.revision.Redline;

/// What of redlines is to be shown in a live document that is one of their two texts.
///
/// @param lines by the Id of the live line
/// @param apart blocks that the live text does not have, in reading order
public record Sight(Map<Id, Marked> lines, List<Apart> apart) {
    public static final Sight NOTHING = new Sight(Map.of(), List.of());

    public Sight {
        lines = Map.copyOf(lines);
        apart = List.copyOf(apart);
    }

    /// Which of the two texts is the one that is written on.
    public enum Live {
        NEWER,
        OLDER;

        /// Whether the live text has what is told so.
        boolean has(Alteration.Kind kind) {
            return kind.stays() == (this == NEWER);
        }
    }

    /// @param document the live one
    /// @param changes of the two texts, which tell where things moved
    public static Sight of(Redline redline, Document document, Live live, List<Change> changes) {
        var gathering = new Gathering(redline, document, live, Moving.of(changes, live));
        return gathering.sight();
    }

    /// All words of a block that the live text does not have, with the note where it is or was.
    public static Sight all(Apart apart) {
        var lines = new HashMap<Id, Marked>();
        apart.block()
                .forEach(
                        line -> {
                            int length = Inline.length(line.runs());
                            if (length == 0) return;
                            var told = apart.told();
                            var own =
                                    List.of(
                                            new Alteration(
                                                    told.kind(),
                                                    0,
                                                    length,
                                                    told.author(),
                                                    told.date()));
                            var note = Inline.plain(lines.isEmpty() ? apart.note() : "");
                            var ghosts =
                                    note.isEmpty()
                                            ? List.<Ghost>of()
                                            : List.of(new Ghost(length, length, note, told));
                            lines.put(line.id(), new Marked(line.runs(), own, ghosts));
                        });
        return new Sight(lines, List.of());
    }

    /// Several over the same document: where two tell something of the same words, the first does.
    public static Sight over(List<Sight> sights) {
        if (sights.size() == 1) return sights.getFirst();
        var lines = new HashMap<Id, Marked>();
        var apart = new ArrayList<Apart>();
        for (var sight : sights) {
            sight.lines.forEach((id, marked) -> lines.merge(id, marked, Sight::both));
            apart.addAll(sight.apart);
        }
        return new Sight(lines, apart);
    }

    private static Marked both(Marked one, Marked other) {
        var own = new ArrayList<>(one.own());
        for (var each : other.own()) free(each, one.own(), own);
        own.sort(Comparator.comparingInt(Alteration::from));
        var ghosts = new ArrayList<>(one.ghosts());
        ghosts.addAll(other.ghosts());
        ghosts.sort(Comparator.comparingInt(Ghost::at));
        return new Marked(one.runs(), own, ghosts);
    }

    /// Adds what of a stretch no other one covers.
    private static void free(Alteration each, List<Alteration> taken, List<Alteration> own) {
        int from = each.from();
        for (var other : taken) {
            if (other.to() <= from) continue;
            if (other.from() >= each.to()) break;
            add(each, from, other.from(), own);
            from = Math.max(from, other.to());
        }
        add(each, from, each.to(), own);
    }

    private static void add(Alteration each, int from, int to, List<Alteration> own) {
        if (from < to) own.add(new Alteration(each.kind(), from, to, each.author(), each.date()));
    }

    /// Without what is told of these blocks.
    public Sight without(Set<Id> blocks) {
        var rest = new HashMap<>(lines);
        rest.keySet().removeAll(blocks);
        return new Sight(
                rest, apart.stream().filter(each -> !blocks.contains(each.origin())).toList());
    }

    /// What is shown in a line as it is now.
    public Marked of(Block line) {
        var marked = lines.get(line.id());
        return marked == null ? Marked.NOTHING : marked.over(line.runs());
    }
}
