package org.rubric.revision.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Document;
import org.rubric.document.Remark;
import org.rubric.editing.Command;
import org.rubric.editing.Leaves;
import org.rubric.editing.Passage;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.revision.Proposal;
import org.rubric.revision.Redline;
import org.rubric.revision.merging.Aspect;
import org.rubric.revision.merging.Merging;

/// All proposals that lie on a text, as one queue. A value: any thread may make one and ask it.
public final class Review {
    private final Document now;
    private final Set<String> left;
    private final List<Standing> standings;
    private final List<Proposed> proposed;
    private final Order order;

    private Review(Document now, Set<String> left, List<Standing> standings, Order order) {
        this.now = now;
        this.left = Set.copyOf(left);
        this.standings = List.copyOf(standings);
        this.order = order;
        proposed = queue();
    }

    /// @param now the text as it is
    /// @param proposals over it, or over an earlier state of it: their Ids are those of the draft
    /// @param left keys of the changes that were left
    public static Review of(Document now, List<Proposal> proposals, Set<String> left) {
        var order = new Order(now);
        var standings = new ArrayList<Standing>();
        for (var own : Own.of(proposals)) standings.add(Standing.of(own, now, order));
        return new Review(now, left, standings, order);
    }

    /// The same proposals over another state of the text, with others left. What did not change is
    /// not worked out again: this is what to call after each edit.
    public Review over(Document now, Set<String> left) {
        if (now == this.now)
            return left.equals(this.left) ? this : new Review(now, left, standings, order);
        var steps = Passage.steps(this.now, now);
        boolean typed = steps.stream().allMatch(Step.Retype.class::isInstance);
        var places = typed ? order : new Order(now);
        var others = new ArrayList<Standing>();
        for (var each : standings)
            others.add(
                    each.after(this.now, steps)
                            .orElseGet(() -> Standing.of(each.own(), now, places)));
        return new Review(now, left, others, places);
    }

    /// The text that it is a review of.
    public Document now() {
        return now;
    }

    private List<Proposed> queue() {
        record Placed(int place, Proposed proposed) {}
        var rivals = rivals();
        var all = new ArrayList<Placed>();
        for (int i = 0; i < standings.size(); i++) {
            var standing = standings.get(i);
            for (var entry : standing.open())
                if (!left.contains(entry.key()))
                    all.add(
                            new Placed(
                                    standing.place(entry, order),
                                    proposed(i, entry, rivals, true)));
            for (var entry : standing.lost())
                if (!left.contains(entry.key()))
                    all.add(
                            new Placed(
                                    standing.place(entry, order),
                                    proposed(i, entry, rivals, false)));
        }
        all.sort(Comparator.comparingInt(Placed::place));
        return all.stream().map(Placed::proposed).toList();
    }

    private Map<String, Set<String>> rivals() {
        var rivalry = new Rivalry(now);
        for (int i = 0; i < standings.size(); i++) {
            var standing = standings.get(i);
            for (var entry : standing.open())
                if (!left.contains(entry.key()))
                    rivalry.add(i, entry, standing.merged().document());
        }
        return rivalry.found();
    }

    private Proposed proposed(
            int proposal, Standing.Entry entry, Map<String, Set<String>> rivals, boolean possible) {
        var own = standings.get(proposal).own();
        return Proposed.of(
                proposal,
                own.proposal().author(),
                own.date(entry.aspect()),
                entry.change(),
                entry.key(),
                rivals.getOrDefault(entry.key(), Set.of()),
                possible);
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
        return (snapshot, selection) -> {
            var is = snapshot.document();
            return transaction(is, over(is, left).with(chosen), selection, name);
        };
    }

    private static Optional<Transaction> transaction(
            Document is, Document will, Selection selection, String name) {
        var steps = Passage.steps(is, will);
        if (steps.isEmpty()) return Optional.empty();
        boolean stays =
                selection instanceof Selection.Text(var anchor, var caret)
                        && Leaves.at(will, anchor).isPresent()
                        && Leaves.at(will, caret).isPresent();
        return Optional.of(Transaction.of(name, steps, stays ? selection : new Selection.None()));
    }

    /// The text with these changes; of two that contradict each other, with the first.
    public Document with(List<Proposed> chosen) {
        var keys = new HashSet<String>();
        for (var each : chosen) keys.add(each.key());
        return with((_, entry) -> keys.contains(entry.key()));
    }

    private interface Choice {
        boolean takes(int proposal, Standing.Entry entry);
    }

    private Document with(Choice choice) {
        var text = now;
        for (int i = 0; i < standings.size(); i++) {
            var aspects = new HashSet<Aspect>();
            for (var entry : standings.get(i).open())
                if (choice.takes(i, entry)) aspects.add(entry.aspect());
            if (!aspects.isEmpty()) text = with(standings.get(i), text, aspects::contains);
        }
        return text;
    }

    private Document with(Standing standing, Document text, Predicate<Aspect> chosen) {
        try {
            var source = standing.merged().document();
            var with = Merging.of(now, text, source, chosen).document();
            return new Fastening(text, source, left).fastened(with);
        } catch (RuntimeException broken) {
            // what cannot be brought keeps nobody from what can
            return text;
        }
    }

    /// The text as it is against the same with all that is open of one proposal, named after its
    /// author.
    public Redline redline(int proposal) {
        if (proposal < 0 || proposal >= standings.size())
            return Redline.of(now, now, List.of(), "", "");
        var one = standings.get(proposal).own().proposal();
        var with = with((i, entry) -> i == proposal && !left.contains(entry.key()));
        var open = new Proposal(one.author(), now, with, one.dates());
        try {
            return Redline.of(now, with, List.of(open), one.author(), "");
        } catch (RuntimeException broken) {
            return Redline.of(now, now, List.of(), one.author(), "");
        }
    }

    /// Comments that the proposals bring and the text has not, or has otherwise, in their order.
    public List<Remark.Comment> comments() {
        var here = new HashSet<>(now.apparatus().remarks());
        var comments = new ArrayList<Remark.Comment>();
        for (var standing : standings)
            for (var remark : standing.merged().document().apparatus().remarks())
                if (remark instanceof Remark.Comment comment && here.add(comment))
                    comments.add(comment);
        return comments;
    }

    /// Brings these comments into the text, at the words that they are about. Empty where the text
    /// has them all.
    ///
    /// @param name completes "Undone: …"
    public Command bring(List<Remark.Comment> comments, String name) {
        var chosen = new HashSet<Aspect>();
        for (var comment : comments) chosen.add(Aspect.remark(comment.id()));
        return (snapshot, selection) -> {
            var is = snapshot.document();
            var text = is;
            var review = over(is, left);
            for (var standing : review.standings)
                text = review.with(standing, text, chosen::contains);
            return transaction(is, text, selection, name);
        };
    }
}
