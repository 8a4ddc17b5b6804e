package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;

/// Word has no comments within footnotes: who speaks of one marks its reference in the text. A
/// comment on a reference alone is about the footnote.
final class NotedComments {
    private final Map<Id, Id> notes = new LinkedHashMap<>();
    private final Set<Id> there = new HashSet<>();

    private NotedComments() {}

    static Document settle(Document document) {
        if (document.apparatus().remarks().isEmpty()) return document;
        var noted = new NotedComments();
        for (var note : document.apparatus().footnotes())
            if (holds(note)) noted.there.add(note.id());
        document.forEach(block -> noted.look(block.runs()));
        if (noted.notes.isEmpty()) return document;
        var footnotes = document.apparatus().footnotes().stream().map(noted::in).toList();
        return document.withBody(noted.without(document.body()))
                .withApparatus(new Apparatus(footnotes, document.apparatus().remarks()));
    }

    private static boolean holds(Block.Footnote note) {
        return !note.body().isEmpty()
                && note.body().getFirst() instanceof Block.Paragraph
                && note.body().getLast() instanceof Block.Paragraph;
    }

    private void look(List<Inline> runs) {
        for (int i = 0; i < runs.size(); i++)
            if (runs.get(i) instanceof Inline.FootnoteMark mark && there.contains(mark.target())) {
                int from = i;
                while (from > 0 && isEdge(runs.get(from - 1), Edge.START)) from--;
                int to = i + 1;
                while (to < runs.size() && isEdge(runs.get(to), Edge.END)) to++;
                var begun = new HashSet<Id>();
                for (var run : runs.subList(from, i)) begun.add(((Inline.Anchor) run).id());
                for (var run : runs.subList(i + 1, to))
                    if (run instanceof Inline.Anchor(var id, _) && begun.contains(id))
                        notes.putIfAbsent(id, mark.target());
            }
    }

    private static boolean isEdge(Inline run, Edge edge) {
        return run instanceof Inline.Anchor anchor && anchor.edge() == edge;
    }

    private List<Block> without(List<Block> blocks) {
        return blocks.stream().map(this::without).toList();
    }

    private Block without(Block block) {
        var left = block.runs().stream().filter(run -> !isMoved(run)).toList();
        var own = left.size() == block.runs().size() ? block : block.withRuns(left);
        if (own.parts().isEmpty()) return own;
        var parts = without(own.parts());
        return parts.equals(own.parts()) ? own : own.withParts(parts);
    }

    private boolean isMoved(Inline run) {
        return run instanceof Inline.Anchor anchor && notes.containsKey(anchor.id());
    }

    private Block.Footnote in(Block.Footnote note) {
        var before = new ArrayList<Inline>();
        var behind = new ArrayList<Inline>();
        notes.forEach(
                (comment, home) -> {
                    if (!home.equals(note.id())) return;
                    before.add(new Inline.Anchor(comment, Edge.START));
                    behind.add(new Inline.Anchor(comment, Edge.END));
                });
        if (before.isEmpty()) return note;
        var body = new ArrayList<>(note.body());
        before.addAll(body.getFirst().runs());
        body.set(0, body.getFirst().withRuns(before));
        var last = new ArrayList<>(body.getLast().runs());
        last.addAll(behind);
        body.set(body.size() - 1, body.getLast().withRuns(last));
        return new Block.Footnote(note.id(), note.traits(), body);
    }
}
