package org.rubric.workbench.write.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.Remark;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;
import org.rubric.revision.sight.Sight;
import org.rubric.workbench.text.Revised;

/// What is open of a queue over a text, and how the text shows it.
///
/// @param open by all authors, hidden ones too
/// @param revised what is to be seen of the others
record Looked(
        Queue queue,
        Document now,
        Review review,
        List<Proposed> open,
        List<Remark.Comment> comments,
        Revised revised) {

    /// Works it out; in the background.
    ///
    /// @param before the last answer, of which what did not change is used again
    static Looked of(Queue queue, Document now, Optional<Looked> before) {
        var proposals = queue.proposals();
        var left = queue.left();
        var review =
                before.filter(last -> same(last.queue.proposals(), proposals))
                        .map(last -> last.review.over(now, left))
                        .orElseGet(() -> Review.of(now, proposals, left));
        var open = review.proposed();
        var comments =
                review.comments().stream().filter(c -> !left.contains(Entry.key(c))).toList();
        var layers = new ArrayList<Revised.Layer>();
        for (int i = 0; i < proposals.size(); i++) {
            if (queue.hidden().contains(proposals.get(i).author())) continue;
            int one = i;
            var changes =
                    open.stream()
                            .filter(p -> p.proposal() == one && p.possible())
                            .map(Proposed::change)
                            .toList();
            if (changes.isEmpty()) continue;
            var redline = review.redline(i);
            var sight = Sight.of(redline, now, Sight.Live.OLDER, changes);
            layers.add(new Revised.Layer(redline, sight));
        }
        var revised = Revised.of(layers, queue.authors());
        return new Looked(queue, now, review, open, comments, revised);
    }

    /// What is open by authors that are not hidden.
    List<Proposed> shown() {
        return open.stream().filter(p -> !queue.hidden().contains(p.author())).toList();
    }

    /// Whose each open change and comment is.
    Stream<String> voices() {
        return Stream.concat(
                open.stream().map(Proposed::author), comments.stream().map(Remark.Comment::author));
    }

    Subject subject(String called) {
        return new Subject(called, now, List.of());
    }

    private static boolean same(List<Proposal> some, List<Proposal> others) {
        if (some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++) if (some.get(i) != others.get(i)) return false;
        return true;
    }
}
