package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Subject;
import org.rubric.desk.review.ChangeListJob;
import org.rubric.document.Document;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;
import org.rubric.workbench.text.Revised;

/// What is open of the documents that are heard, what changed since the base text, and how the text
/// shows both.
///
/// @param open what can be taken or left, in the order of the text
/// @param reopened what was taken and is not in the text any more as it was taken
/// @param shown in the text and in lists
record Seen(
        Query query,
        Document now,
        Review review,
        List<Proposed> open,
        List<Proposed> reopened,
        Shown shown) {
    private static final Wording WORDS = Wording.in("workbench");

    /// Who changes what no document proposes.
    static String meeting() {
        return WORDS.of("ledger.meeting");
    }

    /// @param since what changed since the base text; nothing unless it is asked for
    /// @param byHand what was written by hand while the document was at hand
    record Shown(Revised revised, List<ChangeListJob.Entry> since, List<Change> byHand) {}

    /// Works it out; in the background.
    ///
    /// @param before the last answer, of which what did not change is used again
    static Seen of(Query query, Document now, Optional<Seen> before) {
        var heard = query.heard();
        var proposals = heard.stream().map(Voice::proposal).toList();
        var left = query.left();
        var review =
                before.map(Seen::review)
                        .filter(_ -> same(before.get().query.heard(), heard))
                        .map(last -> last.over(now, left))
                        .orElseGet(() -> Review.of(now, proposals, left));
        var open = new ArrayList<Proposed>();
        var reopened = new ArrayList<Proposed>();
        for (var one : review.proposed()) {
            var settled = query.settled(heard.get(one.proposal()).document());
            boolean done = settled.is(one.key(), Deed.TAKEN) || settled.is(one.key(), Deed.CHANGED);
            (done ? reopened : open).add(one);
        }
        var shown = new Shown(revised(query, review, open), since(query, now), byHand(query, now));
        return new Seen(query, now, review, open, reopened, shown);
    }

    private static boolean same(List<Voice> some, List<Voice> others) {
        if (some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++)
            if (some.get(i).proposal() != others.get(i).proposal()) return false;
        return true;
    }

    private static Revised revised(Query query, Review review, List<Proposed> open) {
        var layering = new Layering(query, review);
        var layers = new ArrayList<Revised.Layer>();
        if (!query.scope().since()) layers.addAll(layering.open(open));
        layers.addAll(layering.since());
        var revised = Revised.of(layers, query.authors());
        if (revised == Revised.NOTHING) return revised;
        return revised.signed(
                author ->
                        query.voices().stream()
                                .filter(v -> v.author().equals(author))
                                .map(Voice::number)
                                .findFirst()
                                .orElse(""));
    }

    private static List<ChangeListJob.Entry> since(Query query, Document now) {
        if (!query.scope().since() || query.base().isEmpty()) return List.of();
        var old = new Subject("", query.base().get(), List.of());
        var authors = query.taken().stream().map(Voice::named).toList();
        return ChangeListJob.of(old, new Subject("", now, List.of()), authors, meeting()).entries();
    }

    private static List<Change> byHand(Query query, Document now) {
        var hand = query.hand();
        if (hand.start().isEmpty() || hand.touched().isEmpty()) return List.of();
        return Comparison.of(hand.start().get(), now).changes().stream()
                .filter(change -> hand.touched().contains(change.place().block()))
                .toList();
    }

    /// What is open of the document at hand alone, whatever else is shown.
    List<Proposed> own() {
        return open.stream()
                .filter(one -> query.atHand().filter(voice(one).document()::equals).isPresent())
                .toList();
    }

    /// Whose a change is.
    Voice voice(Proposed one) {
        return query.heard().get(one.proposal());
    }

    /// What was taken and what the meeting made of it, in words.
    String rewritten(Proposed one) {
        var taken = one.change().sentence();
        var block = one.change().place().block();
        return Rewriting.of(voice(one).proposal().after(), now, block)
                .map(Change::remark)
                .map(
                        words ->
                                words.substring(
                                        words.indexOf(": ") < 0 ? 0 : words.indexOf(": ") + 2))
                .map(words -> WORDS.of("ledger.then", taken.replaceFirst("\\.$", ""), words))
                .orElse(taken);
    }
}
