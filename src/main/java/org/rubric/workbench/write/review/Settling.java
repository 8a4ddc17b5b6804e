package org.rubric.workbench.write.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rubric.desk.review.Returned;
import org.rubric.document.Id;
import org.rubric.document.Remark;
import org.rubric.editing.Command;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;

/// Takes and leaves, and knows what was done last.
final class Settling {
    private static final int MOST = 48;

    private final Words words;
    private final DocumentView text;
    private final Reviewing review;
    private final Deque<Act> acts = new ArrayDeque<>();

    /// Something done here.
    ///
    /// @param keys that were left; none: something was taken
    private record Act(Id copy, Set<String> keys, String what) {}

    Settling(Words words, DocumentView text, Reviewing review) {
        this.words = words;
        this.text = text;
        this.review = review;
    }

    void forget() {
        acts.clear();
    }

    /// Takes these as one; false where the text has gone on so that none can be.
    boolean take(List<Proposed> chosen) {
        var looked = review.looked();
        if (looked.isEmpty() || chosen.isEmpty() || text.locked()) return false;
        if (!perform(looked.get().review().take(chosen, name(chosen)))) return false;
        text.revising().forget(chosen.stream().map(c -> c.change().place().block()).toList());
        review.settled(chosen.stream().map(Proposed::key).collect(Collectors.toSet()));
        said(words.of("review.took", chosen.size(), what(chosen)));
        return true;
    }

    private boolean perform(Command command) {
        var session = text.session();
        boolean done = session.isPresent() && session.get().perform(command);
        if (!done) review.say(words.of("review.stale"));
        else acts.push(new Act(Id.of("text"), Set.of(), ""));
        review.follow();
        return done;
    }

    private void said(String sentence) {
        review.say(sentence);
    }

    private String name(List<Proposed> chosen) {
        return words.of("review.taking", chosen.size(), what(chosen));
    }

    /// One by its sentence, several by who proposes them.
    private String what(List<Proposed> chosen) {
        if (chosen.size() == 1) {
            var sentence = chosen.getFirst().change().remark();
            return sentence.length() > MOST ? sentence.substring(0, MOST) + "…" : sentence;
        }
        return chosen.stream()
                .map(one -> Legend.said(words, one.author()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// Takes all of some that are possible and overlap with nothing that is shown.
    void takeAll(Predicate<Proposed> wanted) {
        var looked = review.looked();
        if (looked.isEmpty()) return;
        var hidden = review.queue().hidden();
        var open = looked.get().open().stream().filter(p -> !hidden.contains(p.author())).toList();
        var keys = open.stream().map(Proposed::key).collect(Collectors.toSet());
        var chosen =
                open.stream()
                        .filter(wanted)
                        .filter(Proposed::possible)
                        .filter(p -> p.rivals().stream().noneMatch(keys::contains))
                        .toList();
        long rest = open.stream().filter(wanted).count() - chosen.size();
        if (chosen.isEmpty()) said(words.of("review.all.none"));
        else if (take(chosen) && rest > 0) said(words.of("review.all.rest", chosen.size(), rest));
    }

    /// Nothing where the copy that proposes it is under review no more.
    void leave(Proposed one) {
        if (one.proposal() >= review.queue().proposals().size()) return;
        leave(review.queue().copyOf(one), one.key(), what(List.of(one)));
    }

    void leave(Remark.Comment comment) {
        var queue = review.queue();
        for (var copy : queue.copies())
            for (var proposal : copy.proposals())
                if (proposal.after().apparatus().remarks().contains(comment)) {
                    leave(copy, Entry.key(comment), comment.text());
                    return;
                }
    }

    private void leave(Returned copy, String key, String what) {
        if (copy.left().contains(key)) return;
        acts.push(new Act(copy.id(), Set.of(key), what));
        var keys = new HashSet<>(copy.left());
        keys.add(key);
        review.left(copy, keys);
        review.settled(Set.of(key));
        said(words.of("review.left", what));
    }

    void bring(Remark.Comment comment) {
        var looked = review.looked();
        if (looked.isEmpty()) return;
        var bringing = looked.get().review().bring(List.of(comment), words.of("review.bringing"));
        if (perform(bringing)) review.settled(Set.of(Entry.key(comment)));
    }

    boolean hasLeft() {
        return acts.stream().anyMatch(act -> !act.keys().isEmpty());
    }

    /// Takes the last thing done back.
    void back() {
        if (!acts.isEmpty() && !acts.peek().keys().isEmpty()) {
            putBack();
            return;
        }
        acts.poll();
        text.session()
                .flatMap(open -> open.undo())
                .ifPresent(what -> said(words.of("undone", what)));
        review.follow();
    }

    void putBack() {
        var last = acts.stream().filter(act -> !act.keys().isEmpty()).findFirst();
        if (last.isEmpty()) return;
        acts.remove(last.get());
        copy(last.get().copy())
                .ifPresent(
                        copy -> {
                            var keys = new HashSet<>(copy.left());
                            keys.removeAll(last.get().keys());
                            review.left(copy, keys);
                            said(words.of("review.put.back", last.get().what()));
                        });
    }

    private Optional<Returned> copy(Id id) {
        return review.queue().copies().stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
