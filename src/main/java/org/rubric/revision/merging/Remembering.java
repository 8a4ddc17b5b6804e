package org.rubric.revision.merging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;

/// Which remarks of two texts are the same: who said what, to what, where and when. Of several that
/// say the same, those that agree in most find each other first.
final class Remembering {
    private static final int BEST = 7;
    private final Document old;
    private final Document strange;
    private final Map<Id, Id> names;
    private final Map<Id, Remark> before = new HashMap<>();
    private final Map<Id, Remark> after = new HashMap<>();

    /// @param names of the blocks of the strange text in the old one
    Remembering(Document old, Document strange, Map<Id, Id> names) {
        this.old = old;
        this.strange = strange;
        this.names = names;
        for (var remark : old.apparatus().remarks()) before.put(remark.id(), remark);
        for (var remark : strange.apparatus().remarks()) after.put(remark.id(), remark);
    }

    /// The Id in the old text of each remark of the strange one that it has.
    Map<Id, Id> mates() {
        var mates = new HashMap<Id, Id>();
        if (before.isEmpty() || after.isEmpty()) return mates;
        var known = new HashMap<Object, List<Remark>>();
        for (var remark : old.apparatus().remarks())
            known.computeIfAbsent(said(remark), _ -> new ArrayList<>()).add(remark);
        var was = lines(old);
        var is = lines(strange);
        Set<Id> taken = new HashSet<>();
        for (int wanted = BEST; wanted > 0; wanted--)
            for (var remark : strange.apparatus().remarks()) {
                if (mates.containsKey(remark.id())) continue;
                var line = Optional.ofNullable(is.get(remark.id())).map(this::name);
                for (var each : known.getOrDefault(said(remark), List.of())) {
                    if (taken.contains(each.id())) continue;
                    boolean near = line.equals(Optional.ofNullable(was.get(each.id())));
                    if (agreed(each, remark, near) != wanted) continue;
                    taken.add(each.id());
                    mates.put(remark.id(), each.id());
                    break;
                }
            }
        return mates;
    }

    /// In how much they agree; 0: in nothing that tells them from others who say the same.
    private int agreed(Remark was, Remark is, boolean near) {
        boolean then = time(was).equals(time(is));
        if (!near && !then) return 0;
        boolean thread = parent(was, before).equals(parent(is, after));
        return (near ? 4 : 0) + (thread ? 2 : 0) + (then ? 1 : 0);
    }

    private Id name(Id block) {
        return names.getOrDefault(block, block);
    }

    private static Map<Id, Id> lines(Document document) {
        var lines = new HashMap<Id, Id>();
        document.forEach(
                block -> {
                    for (var run : block.runs())
                        if (run instanceof Inline.Anchor anchor)
                            lines.putIfAbsent(anchor.id(), block.id());
                });
        return lines;
    }

    private static Object said(Remark remark) {
        return switch (remark) {
            case Remark.Comment(_, var author, _, var text, _, _) -> List.of(author, text);
            case Remark.NotAgreed(_, var contribution, var reason) -> List.of(contribution, reason);
            case Remark.Stamp(_, var cause, _) -> List.of(cause);
        };
    }

    private static Optional<Object> parent(Remark remark, Map<Id, Remark> all) {
        return remark instanceof Remark.Comment comment
                ? comment.parent().map(all::get).map(Remembering::said)
                : Optional.empty();
    }

    /// Word keeps no parts of a second.
    private static Instant time(Remark remark) {
        var time =
                switch (remark) {
                    case Remark.Comment comment -> comment.time();
                    case Remark.Stamp stamp -> stamp.time();
                    case Remark.NotAgreed _ -> Instant.EPOCH;
                };
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
