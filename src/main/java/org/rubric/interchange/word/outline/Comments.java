package org.rubric.interchange.word.outline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Manuscript.Commentary;

/// The comments of a file as remarks, those whose range is in the text.
final class Comments {
    private final Map<String, Commentary> written;
    private final Ids ids;
    private final Map<String, Id> placed = new LinkedHashMap<>();

    Comments(Map<String, Commentary> written, Ids ids) {
        this.written = written;
        this.ids = ids;
    }

    /// The anchor at one end of a comment's range; empty when there is no such comment.
    Optional<Inline> edge(Bit.CommentEdge edge) {
        if (!written.containsKey(edge.key())) return Optional.empty();
        if (edge.part() == Bit.CommentEdge.Part.MARK) return Optional.empty();
        var id = placed.computeIfAbsent(edge.key(), _ -> ids.of("comment " + edge.key()));
        boolean begins = edge.part() == Bit.CommentEdge.Part.START;
        return Optional.of(new Inline.Anchor(id, begins ? Inline.Edge.START : Inline.Edge.END));
    }

    List<Remark> remarks() {
        return placed.entrySet().stream().map(e -> remark(e.getKey(), e.getValue())).toList();
    }

    private Remark remark(String key, Id id) {
        var comment = written.get(key);
        return new Remark.Comment(
                id,
                comment.author(),
                time(comment.date()),
                comment.text(),
                false,
                Optional.empty());
    }

    /// Word writes local time, mostly with a Z that is not meant.
    private static Instant time(String date) {
        try {
            return date.endsWith("Z") || date.contains("+")
                    ? OffsetDateTime.parse(date).toInstant()
                    : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
