package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Sees to it that each comment has both of its anchors, once and in order: some stand in what
/// makes no text, such as an empty paragraph or the number of a heading. They move to the nearest
/// line.
final class Anchoring {
    private final Comments comments;
    private final Ids ids;
    private final Map<Id, Integer> lines = new HashMap<>();
    private final Map<Id, Id> holders = new HashMap<>();
    private final Set<Inline.Anchor> seen = new HashSet<>();
    private final Map<Inline.Anchor, Id> places = new HashMap<>();
    private final Map<Id, List<Inline>> before = new HashMap<>();
    private final Map<Id, List<Inline>> after = new HashMap<>();
    private boolean doubled;

    /// For each paragraph the nearest from it on whose block has a line; beyond the last: none.
    private int[] next = {};

    /// The nearest up to it; -1: none.
    private int[] previous = {};

    private Anchoring(Comments comments, Ids ids) {
        this.comments = comments;
        this.ids = ids;
    }

    /// Of a document whose comments have their anchors where their bits stood.
    static Document settle(Document document, Comments comments, Ids ids) {
        if (comments.ranges().paragraphs().isEmpty()) return document;
        var anchoring = new Anchoring(comments, ids);
        document.forEach(anchoring::look);
        anchoring.measure();
        for (var key : comments.ranges().keys()) anchoring.complete(key);
        if (!anchoring.doubled && anchoring.before.isEmpty() && anchoring.after.isEmpty())
            return document;
        anchoring.seen.clear();
        return anchoring.document(document);
    }

    private Document document(Document document) {
        var overview = document.front().overview();
        var front =
                new Abstract(
                        all(overview.summary()), overview.keywords(), all(overview.introduction()));
        var body = all(document.body());
        var notes = new ArrayList<Block.Footnote>();
        for (var note : document.apparatus().footnotes()) notes.add((Block.Footnote) one(note));
        return document.withFront(document.front().withOverview(front))
                .withBody(body)
                .withApparatus(new Apparatus(notes, comments.remarks()));
    }

    private void look(Block block) {
        holder(block).ifPresent(line -> holders.put(block.id(), line));
        if (holds(block)) lines.put(block.id(), lines.size());
        for (var run : block.runs())
            if (run instanceof Inline.Anchor anchor) {
                doubled |= !seen.add(anchor);
                places.putIfAbsent(anchor, block.id());
            }
    }

    private void measure() {
        var paragraphs = comments.ranges().paragraphs();
        int count = paragraphs.size();
        next = new int[count];
        previous = new int[count];
        for (int i = 0, last = -1; i < count; i++) {
            if (line(i).isPresent()) last = i;
            previous[i] = last;
        }
        for (int i = count - 1, last = count; i >= 0; i--) {
            if (previous[i] == i) last = i;
            next[i] = last;
        }
    }

    private Optional<Id> line(int paragraph) {
        return ids.known(comments.ranges().paragraphs().get(paragraph))
                .map(holders::get)
                .filter(lines::containsKey);
    }

    private static Optional<Id> holder(Block block) {
        if (holds(block)) return Optional.of(block.id());
        for (var part : block.parts())
            if (part instanceof Block.Line) return Optional.of(part.id());
        return Optional.empty();
    }

    private static boolean holds(Block block) {
        return switch (block) {
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.EditorsNote _ ->
                    true;
            default -> false;
        };
    }

    private void complete(String key) {
        var start = new Inline.Anchor(comments.id(key), Inline.Edge.START);
        var end = new Inline.Anchor(comments.id(key), Inline.Edge.END);
        var first = placed(start, key, 1);
        var last = placed(end, key, -1);
        if (first.isEmpty() || last.isEmpty()) return;
        boolean turned = lines.get(last.get()) < lines.get(first.get());
        if (!turned) {
            add(start, first.get(), key, before);
            add(end, last.get(), key, after);
        } else if (seen.contains(start)) add(end, first.get(), key, after);
        else {
            // Nothing but what makes no text is between them: a point.
            add(start, last.get(), key, seen.contains(end) ? before : after);
            add(end, last.get(), key, after);
        }
    }

    private void add(Inline.Anchor anchor, Id line, String key, Map<Id, List<Inline>> into) {
        for (var rider : comments.ranges().riders(key)) {
            var other = new Inline.Anchor(comments.id(rider), anchor.edge());
            if (!seen.contains(other))
                into.computeIfAbsent(line, _ -> new ArrayList<>()).add(other);
        }
        if (!seen.contains(anchor)) into.computeIfAbsent(line, _ -> new ArrayList<>()).add(anchor);
    }

    /// The line that an anchor is in or belongs to: that of its paragraph, else of the nearest
    /// inwards, else outwards.
    private Optional<Id> placed(Inline.Anchor anchor, String key, int inwards) {
        var there = places.get(anchor);
        if (there != null && lines.containsKey(there)) return Optional.of(there);
        int at = comments.ranges().paragraph(key, anchor.edge());
        return nearest(at, inwards).or(() -> nearest(at, -inwards));
    }

    private Optional<Id> nearest(int from, int step) {
        if (from < 0 || from >= next.length) return Optional.empty();
        int at = step > 0 ? next[from] : previous[from];
        return at >= 0 && at < next.length ? line(at) : Optional.empty();
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> changed = null;
        for (int i = 0; i < blocks.size(); i++) {
            var now = one(blocks.get(i));
            if (now == blocks.get(i)) continue;
            if (changed == null) changed = new ArrayList<>(blocks);
            changed.set(i, now);
        }
        return changed == null ? blocks : changed;
    }

    private Block one(Block block) {
        var runs = runs(block);
        var own = runs.equals(block.runs()) ? block : block.withRuns(runs);
        var parts = own.parts();
        if (parts.isEmpty()) return own;
        var inner = all(parts);
        return inner == parts ? own : own.withParts(inner);
    }

    private List<Inline> runs(Block block) {
        if (block.runs().isEmpty() && !holds(block)) return block.runs();
        var runs = new ArrayList<>(before.getOrDefault(block.id(), List.of()));
        seen.addAll(anchors(runs));
        for (var run : block.runs())
            if (!(run instanceof Inline.Anchor anchor) || seen.add(anchor)) runs.add(run);
        for (var run : after.getOrDefault(block.id(), List.of()))
            if (run instanceof Inline.Anchor anchor && seen.add(anchor)) runs.add(run);
        return runs;
    }

    private static List<Inline.Anchor> anchors(List<Inline> runs) {
        return runs.stream().map(Inline.Anchor.class::cast).toList();
    }
}
