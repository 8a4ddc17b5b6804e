package org.rubric.editing.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark.Comment;

/// A comment with its answers, the oldest first.
///
/// @param extent what it is about; without words once those were all deleted
public record CommentThread(Comment first, List<Comment> answers, Extent extent) {
    public CommentThread {
        answers = List.copyOf(answers);
    }

    public Id id() {
        return first.id();
    }

    public boolean resolved() {
        return first.resolved();
    }

    /// All that was said, in its order.
    public List<Comment> comments() {
        var all = new ArrayList<Comment>();
        all.add(first);
        all.addAll(answers);
        return all;
    }

    /// Whether no words are left of what it is about.
    public boolean bare() {
        return extent.from().equals(extent.to());
    }

    /// The threads of a document in the order of what they are about. Comments whose anchors are
    /// not in the text have no place and are left out.
    public static List<CommentThread> all(Document document) {
        var comments = comments(document);
        if (comments.isEmpty()) return List.of();
        var places = new Places(comments.keySet());
        document.forEach(places::visit);
        var answers = new HashMap<Id, List<Comment>>();
        for (var comment : comments.values())
            answers.computeIfAbsent(head(comments, comment), _ -> new ArrayList<>()).add(comment);
        var threads = new ArrayList<CommentThread>();
        for (var id : places.from.keySet()) {
            if (!answers.containsKey(id) || !places.to.containsKey(id)) continue;
            var rest = answers.get(id);
            rest.removeIf(comment -> comment.id().equals(id));
            rest.sort(Comparator.comparing(Comment::time));
            var extent = new Extent(places.from.get(id), places.to.get(id));
            threads.add(new CommentThread(comments.get(id), rest, extent));
        }
        return threads;
    }

    /// The thread that a comment is in.
    public static Optional<CommentThread> of(Document document, Id comment) {
        return all(document).stream()
                .filter(thread -> thread.comments().stream().anyMatch(c -> c.id().equals(comment)))
                .findFirst();
    }

    static Map<Id, Comment> comments(Document document) {
        var found = new LinkedHashMap<Id, Comment>();
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Comment comment) found.putIfAbsent(comment.id(), comment);
        return found;
    }

    /// The comment that begins the thread. Answers to answers are answers; who answers nothing that
    /// is there, or each other in a ring, begins one.
    private static Id head(Map<Id, Comment> comments, Comment comment) {
        var seen = new HashSet<Id>();
        var now = comment;
        while (seen.add(now.id())) {
            var up = now.parent().map(comments::get).orElse(null);
            if (up == null) return now.id();
            now = up;
        }
        return comment.id();
    }

    /// Where the anchors of some comments stand, in reading order.
    private static final class Places {
        private final Set<Id> wanted;
        private final Map<Id, Position> from = new LinkedHashMap<>();
        private final Map<Id, Position> to = new HashMap<>();

        Places(Set<Id> wanted) {
            this.wanted = wanted;
        }

        void visit(Block block) {
            int step = 0;
            for (var run : block.runs()) {
                if (run instanceof Inline.Anchor(var id, var edge) && wanted.contains(id)) {
                    var place = new Position(block.id(), step);
                    if (edge == Inline.Edge.START) from.putIfAbsent(id, place);
                    if (edge == Inline.Edge.END && from.containsKey(id)) to.put(id, place);
                }
                step += run.length();
            }
        }
    }
}
