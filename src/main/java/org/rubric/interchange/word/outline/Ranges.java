package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Inline.Edge;
import org.rubric.interchange.word.reading.Bit.CommentEdge;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.reading.Manuscript;

/// Where the ranges of the comments begin and end in a story. A comment of which only the mark is
/// there, or one end of the range, is about that point; an answer without any is where the comment
/// is that it answers.
final class Ranges {
    private final List<Flow.Para> paragraphs = new ArrayList<>();
    private final Map<String, Map<CommentEdge.Part, Integer>> found = new LinkedHashMap<>();
    private final Map<String, List<String>> riders = new HashMap<>();

    private Ranges() {}

    static Ranges of(Manuscript manuscript) {
        var ranges = new Ranges();
        var comments = manuscript.comments();
        if (comments.isEmpty()) return ranges;
        ranges.survey(manuscript.body(), comments);
        for (var note : manuscript.notes().values()) ranges.survey(note, comments);
        for (var key : comments.keySet())
            if (!ranges.found.containsKey(key)) ranges.ride(key, comments);
        return ranges;
    }

    private void survey(List<Flow> story, Map<String, Manuscript.Commentary> comments) {
        for (var para : Regions.paragraphs(story)) {
            paragraphs.add(para);
            for (var bit : para.bits())
                if (bit instanceof CommentEdge edge && comments.containsKey(edge.key()))
                    found.computeIfAbsent(edge.key(), _ -> new HashMap<>())
                            .putIfAbsent(edge.part(), paragraphs.size() - 1);
        }
    }

    private void ride(String key, Map<String, Manuscript.Commentary> comments) {
        var up = key;
        var seen = new HashSet<String>();
        while (comments.containsKey(up) && !found.containsKey(up) && seen.add(up))
            up = comments.get(up).parent();
        if (found.containsKey(up)) riders.computeIfAbsent(up, _ -> new ArrayList<>()).add(key);
    }

    /// All paragraphs in reading order, when there are comments.
    List<Flow.Para> paragraphs() {
        return paragraphs;
    }

    /// The comments that have a place.
    Iterable<String> keys() {
        return found.keySet();
    }

    List<String> riders(String key) {
        return riders.getOrDefault(key, List.of());
    }

    /// Which paragraph an edge is in.
    int paragraph(String key, Edge edge) {
        var parts = found.get(key);
        var own = edge == Edge.START ? CommentEdge.Part.START : CommentEdge.Part.END;
        if (parts.containsKey(own)) return parts.get(own);
        if (parts.containsKey(CommentEdge.Part.MARK)) return parts.get(CommentEdge.Part.MARK);
        return parts.values().iterator().next();
    }

    /// What a mark of the file stands for.
    List<Edge> edges(CommentEdge edge) {
        var parts = found.get(edge.key());
        if (parts == null) return List.of();
        boolean starts = parts.containsKey(CommentEdge.Part.START);
        boolean ends = parts.containsKey(CommentEdge.Part.END);
        boolean marked = parts.containsKey(CommentEdge.Part.MARK);
        return switch (edge.part()) {
            case START -> ends || marked ? List.of(Edge.START) : List.of(Edge.START, Edge.END);
            case END -> starts ? List.of(Edge.END) : List.of(Edge.START, Edge.END);
            case MARK -> {
                if (ends) yield List.of();
                yield starts ? List.of(Edge.END) : List.of(Edge.START, Edge.END);
            }
        };
    }
}
