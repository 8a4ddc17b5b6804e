package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.References;

/// What of a merged text points elsewhere: a mark has its footnote and a footnote its mark; a
/// reference to what was not brought becomes the words that it said.
final class Hanging {
    private final Document current;
    private final Document proposed;
    private final Set<Id> here = new HashSet<>();
    private final Set<Id> there = new HashSet<>();
    private final Set<Block> stood = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Id> marks = new HashSet<>();
    private final Set<Id> marked = new HashSet<>();
    private final List<Id> order = new ArrayList<>();
    private References references;

    Hanging(Document current, Document proposed) {
        this.current = current;
        this.proposed = proposed;
    }

    Document settled(Document document) {
        current.forEach(
                block -> {
                    stood.add(block);
                    for (var run : block.runs())
                        if (run instanceof Inline.FootnoteMark mark) marked.add(mark.target());
                });
        proposed.forEach(block -> there.add(block.id()));
        document.forEach(
                block -> {
                    here.add(block.id());
                    for (var run : block.runs())
                        if (run instanceof Inline.FootnoteMark mark && marks.add(mark.target()))
                            order.add(mark.target());
                });
        return footnotes(plain(document));
    }

    /// Of the lines that became others: what leads to something that was not brought with it.
    private Document plain(Document document) {
        var dangling = new ArrayList<Block>();
        document.forEach(
                block -> {
                    if (stood.contains(block)) return;
                    for (var run : block.runs())
                        if (isLost(run)) {
                            dangling.add(block);
                            return;
                        }
                });
        var settled = document;
        for (var block : dangling)
            settled = settled.update(block.id(), each -> each.withRuns(words(each.runs())));
        return settled;
    }

    private boolean isLost(Inline run) {
        var target =
                switch (run) {
                    case Inline.CrossReference reference -> reference.target();
                    case Inline.Citation citation -> citation.target();
                    case Inline.TermUse term -> term.target();
                    default -> null;
                };
        return target != null && !here.contains(target) && there.contains(target);
    }

    private List<Inline> words(List<Inline> runs) {
        var words = new ArrayList<Inline>();
        for (var run : runs)
            if (!isLost(run)) words.add(run);
            else if (!said(run).isEmpty()) words.add(new Inline.Text(said(run), Runs.marks(run)));
        return Runs.tidy(words);
    }

    private String said(Inline run) {
        if (references == null) references = new References(proposed, Numbering.of(proposed));
        return switch (run) {
            case Inline.CrossReference reference -> references.words(reference);
            case Inline.Citation citation -> references.words(citation);
            default -> run.text();
        };
    }

    private Document footnotes(Document document) {
        var known = new HashMap<Id, Block.Footnote>();
        for (var note : proposed.apparatus().footnotes()) known.put(note.id(), note);
        var notes = new ArrayList<Block.Footnote>();
        var bodies = new HashSet<Id>();
        for (var note : document.apparatus().footnotes()) {
            boolean loose = marked.contains(note.id()) && !marks.contains(note.id());
            if (!loose && bodies.add(note.id())) notes.add(note);
        }
        for (int i = 0; i < order.size(); i++) {
            var missing = known.get(order.get(i));
            if (missing == null || !bodies.add(missing.id())) continue;
            notes.add(behind(notes, order.subList(0, i)), missing);
        }
        if (notes.equals(document.apparatus().footnotes())) return document;
        return document.withApparatus(new Apparatus(notes, document.apparatus().remarks()));
    }

    /// The place behind the footnote of the mark before.
    private static int behind(List<Block.Footnote> notes, List<Id> marks) {
        for (var mark : marks.reversed())
            for (int i = 0; i < notes.size(); i++) if (notes.get(i).id().equals(mark)) return i + 1;
        return 0;
    }
}
