package org.rubric.interchange.word.outline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Manuscript.Commentary;
import org.rubric.interchange.word.reading.Manuscript;
import org.rubric.interchange.word.reading.Stamp;

/// The comments of a file as remarks, those that have a place in the text.
final class Comments {
    private final Map<String, Commentary> written;
    private final Ids ids;
    private final Ranges ranges;
    private final Map<String, Id> placed = new LinkedHashMap<>();

    Comments(Manuscript manuscript, Ids ids) {
        this.written = manuscript.comments();
        this.ids = ids;
        this.ranges = Ranges.of(manuscript);
    }

    Ranges ranges() {
        return ranges;
    }

    /// The anchors at one end of a comment's range, and of the answers that have none of their own;
    /// none when there is no such comment.
    List<Inline> edge(Bit.CommentEdge edge) {
        var edges = ranges.edges(edge);
        if (edges.isEmpty()) return List.of();
        var out = new ArrayList<Inline>();
        for (var each : edges) {
            out.add(new Inline.Anchor(id(edge.key()), each));
            for (var rider : ranges.riders(edge.key())) out.add(new Inline.Anchor(id(rider), each));
        }
        return out;
    }

    Id id(String key) {
        return placed.computeIfAbsent(key, _ -> ids.of("comment " + key));
    }

    List<Remark> remarks() {
        return placed.entrySet().stream().map(e -> remark(e.getKey(), e.getValue())).toList();
    }

    /// The words of the comments that have no place in the text.
    List<String> lost() {
        return written.entrySet().stream()
                .filter(e -> !placed.containsKey(e.getKey()))
                .map(e -> e.getValue().text())
                .toList();
    }

    private Remark remark(String key, Id id) {
        var comment = written.get(key);
        return new Remark.Comment(
                id,
                comment.author(),
                Stamp.of(comment.date()).orElse(Instant.EPOCH),
                comment.text(),
                comment.resolved(),
                Optional.ofNullable(placed.get(comment.parent())));
    }
}
