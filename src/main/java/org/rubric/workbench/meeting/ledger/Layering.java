package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.Redline;
import org.rubric.revision.review.Proposed;
import org.rubric.revision.review.Review;
import org.rubric.revision.sight.Ghost;
import org.rubric.revision.sight.Marked;
import org.rubric.revision.sight.Sight;
import org.rubric.workbench.text.Revised.Layer;

/// The layers of marks that the text shows.
record Layering(Query query, Review review) {

    /// What is open, a layer for each voice that is heard.
    List<Layer> open(List<Proposed> open) {
        var now = review.now();
        var layers = new ArrayList<Layer>();
        var heard = query.heard();
        for (int i = 0; i < heard.size(); i++) {
            int number = i;
            var mine = open.stream().filter(p -> p.proposal() == number && p.possible()).toList();
            if (!mine.isEmpty()) layer(heard.get(i), now, mine).ifPresent(layers::add);
        }
        return layers;
    }

    private Optional<Layer> layer(Voice voice, Document now, List<Proposed> mine) {
        try {
            var with = review.with(mine);
            var one = new Proposal(voice.author(), now, with, voice.proposal().dates());
            var redline = Redline.of(now, with, List.of(one), voice.author(), "");
            var changes = mine.stream().map(Proposed::change).toList();
            return Optional.of(
                    new Layer(redline, Sight.of(redline, now, Sight.Live.OLDER, changes)));
        } catch (RuntimeException broken) {
            // What cannot be shown in its place is in the list all the same.
            return Optional.empty();
        }
    }

    /// What changed since the base text, and the words that were taken and rewritten.
    List<Layer> since() {
        if (query.base().isEmpty()) return List.of();
        var now = review.now();
        try {
            var comparison = Comparison.of(query.base().get(), now);
            if (comparison.changes().isEmpty()) return List.of();
            var authors = query.taken().stream().map(Voice::named).toList();
            var redline = Redline.of(comparison, authors, Seen.meeting(), "");
            var sight = Sight.of(redline, now, Sight.Live.NEWER, comparison.changes());
            var layers = new ArrayList<Layer>();
            layers.add(new Layer(redline, sight));
            layers.addAll(rewritten(sight, redline));
            return layers;
        } catch (RuntimeException broken) {
            // Marks are no reason to keep a meeting from its text.
            return List.of();
        }
    }

    /// Words of a document that the meeting took and put others for: struck, beside those.
    private List<Layer> rewritten(Sight since, Redline redline) {
        var lines = new HashMap<Id, Marked>();
        for (var voice : query.taken()) {
            var settled = query.settled(voice.document());
            for (var key : settled.keys(Deed.CHANGED)) {
                var block = settled.last().get(key).block();
                struck(voice, block, since).ifPresent(marked -> lines.put(block, marked));
            }
        }
        if (lines.isEmpty()) return List.of();
        return List.of(new Layer(redline, new Sight(lines, List.of())));
    }

    private Optional<Marked> struck(Voice voice, Id block, Sight since) {
        var told = Rewriting.marked(voice.named(), review.now(), block);
        var known = since.lines().getOrDefault(block, Marked.NOTHING).ghosts();
        return told.map(
                        marked ->
                                new Marked(
                                        marked.runs(),
                                        List.of(),
                                        marked.ghosts().stream()
                                                .filter(ghost -> !isKnown(ghost, known))
                                                .map(ghost -> apart(ghost, known))
                                                .toList()))
                .filter(marked -> !marked.isEmpty());
    }

    /// Beside other struck words with a space between.
    private static Ghost apart(Ghost ghost, List<Ghost> known) {
        if (known.stream().noneMatch(g -> g.at() == ghost.at())) return ghost;
        var words = new ArrayList<>(Inline.plain(" "));
        words.addAll(ghost.words());
        return new Ghost(ghost.at(), ghost.there(), words, ghost.told());
    }

    private static boolean isKnown(Ghost ghost, List<Ghost> known) {
        return known.stream()
                .anyMatch(g -> g.at() == ghost.at() && g.words().equals(ghost.words()));
    }
}
