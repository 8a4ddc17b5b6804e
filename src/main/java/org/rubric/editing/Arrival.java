package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Maths;

/// Makes an excerpt fit into a document: Ids that are taken are renewed, footnotes and pictures
/// come along, references to what stayed behind in another document become words.
final class Arrival {
    private final Document document;
    private final Renewal renewal;
    private final Set<Inline.Anchor> anchored = new HashSet<>();
    private final Set<Id> marked = new HashSet<>();
    private final Set<Id> known = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final boolean foreign;
    private final List<Inline> runs;
    private final List<Block> blocks;

    private Arrival(Document document, Excerpt excerpt) {
        this.document = document;
        renewal = Renewal.of(document);
        foreign = !excerpt.origin().equals(document.id());
        document.forEach(this::present);
        shelve(excerpt);
        annotate(excerpt);
        var renewed = renewal.renewed(excerpt.blocks());
        var line = renewal.line(excerpt.runs());
        for (var block : renewed) block.forEach(part -> known.add(part.id()));
        runs = arrived(line);
        blocks = renewed.stream().map(this::arrived).toList();
    }

    static Arrival of(Document document, Excerpt excerpt) {
        return new Arrival(document, excerpt);
    }

    /// What must be done before the text comes.
    List<Step> steps() {
        return steps;
    }

    List<Inline> runs() {
        return runs;
    }

    List<Block> blocks() {
        return blocks;
    }

    private void present(Block block) {
        known.add(block.id());
        for (var run : block.runs()) {
            if (run instanceof Inline.Anchor anchor) anchored.add(anchor);
            if (run instanceof Inline.FootnoteMark mark) marked.add(mark.target());
            if (run instanceof Inline.Formula formula) known.add(formula.id());
        }
    }

    private void shelve(Excerpt excerpt) {
        excerpt.media()
                .forEach(
                        (name, media) -> {
                            var there = document.media().get(name);
                            if (media.equals(there)) return;
                            var mine = there == null ? name : renamed(name, media.digest());
                            names.put(name, mine);
                            if (!media.equals(document.media().get(mine)))
                                steps.add(new Step.Shelve(mine, Optional.of(media)));
                        });
    }

    private static String renamed(String name, String digest) {
        int dot = name.lastIndexOf('.');
        return "pasted-" + digest.substring(0, 12) + (dot < 0 ? "" : name.substring(dot));
    }

    /// A footnote whose mark was cut is still there and is used again; one whose mark stands
    /// elsewhere is copied, as is one of another document.
    private void annotate(Excerpt excerpt) {
        var here = new HashSet<Id>();
        for (var note : document.apparatus().footnotes()) here.add(note.id());
        var coming = new ArrayList<Block>();
        for (var note : excerpt.footnotes())
            if (!here.contains(note.id()) || marked.contains(note.id())) coming.add(note);
        known.addAll(here);
        if (coming.isEmpty()) return;
        var all = new ArrayList<>(document.apparatus().footnotes());
        for (var note : renewal.renewed(coming)) {
            known.add(note.id());
            all.add((Block.Footnote) arrived(note));
        }
        steps.add(new Step.Annotate(new Apparatus(all, document.apparatus().remarks())));
    }

    private Block arrived(Block block) {
        var now =
                switch (block) {
                    case Exhibit.Panel p ->
                            new Exhibit.Panel(p.id(), p.traits(), image(p.image()), p.caption());
                    case Exhibit.Equation e ->
                            new Exhibit.Equation(
                                    e.id(), e.traits(), maths(e.maths()), e.numbered(), e.where());
                    default -> block;
                };
        if (!now.runs().isEmpty()) {
            var line = arrived(now.runs());
            return line.equals(now.runs()) ? now : now.withRuns(line);
        }
        if (now.parts().isEmpty()) return now;
        return now.withParts(now.parts().stream().map(this::arrived).toList());
    }

    private List<Inline> arrived(List<Inline> line) {
        var all = new ArrayList<Inline>();
        for (var run : line)
            switch (run) {
                case Inline.CrossReference(var target, _, var shown, var marks) ->
                        all.add(referring(run, target, shown, marks));
                case Inline.Citation(var target, _, var shown, var marks) ->
                        all.add(referring(run, target, shown, marks));
                case Inline.TermUse(var target, var text, var marks) ->
                        all.add(referring(run, target, text, marks));
                case Inline.Formula(var id, var maths) ->
                        all.add(new Inline.Formula(id, maths(maths)));
                case Inline.Picture(var id, var image) ->
                        all.add(new Inline.Picture(id, image(image)));
                case Inline.FootnoteMark(var target, _) -> {
                    if (known.contains(target)) all.add(run);
                }
                case Inline.Anchor anchor -> {
                    if (stays(anchor)) all.add(anchor);
                }
                case Inline.Text _, Inline.Foreign _ -> all.add(run);
            }
        return Runs.tidy(all);
    }

    private Inline referring(Inline run, Id target, String shown, Marks marks) {
        boolean lost = foreign && !known.contains(target) && !shown.isEmpty();
        return lost ? new Inline.Text(shown, marks) : run;
    }

    /// A remark marks one place: an anchor that was cut comes back, a copied one does not.
    private boolean stays(Inline.Anchor anchor) {
        return !foreign && !anchored.contains(anchor);
    }

    private Image image(Image image) {
        var name = names.get(image.media());
        return name == null
                ? image
                : new Image(name, image.alternative(), image.width(), image.height());
    }

    private Maths maths(Maths maths) {
        return new Maths(maths.latex(), maths.markup(), maths.preview().map(this::image));
    }
}
