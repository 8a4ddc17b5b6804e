package org.rubric.editing.excerpt;

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
import org.rubric.document.Remark;
import org.rubric.editing.Runs;
import org.rubric.editing.Step;

/// Makes an excerpt fit into a document: Ids that are taken are renewed, footnotes and pictures
/// come along, references to what stayed behind in another document become words.
final class Arrival {
    private final Document document;
    private final Apparatus apparatus;
    private final Renewal renewal;
    private final Set<Inline.Anchor> anchored = new HashSet<>();
    private final Set<Id> marked = new HashSet<>();
    private final Set<Id> known = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Id, Id> brackets = new HashMap<>();
    private final Bereft bereft = new Bereft();
    private final List<Step> steps = new ArrayList<>();
    private final boolean foreign;
    private final List<Inline> runs;
    private final List<Block> blocks;

    private Arrival(Document document, Apparatus apparatus, Excerpt excerpt) {
        this.document = document;
        this.apparatus = apparatus;
        renewal = Renewal.of(document);
        foreign = !excerpt.origin().equals(document.id());
        document.forEach(this::present);
        bereft.find(excerpt);
        shelve(excerpt);
        annotate(excerpt);
        var renewed = renewal.renewed(excerpt.blocks());
        var line = renewal.line(excerpt.runs());
        for (var block : renewed) block.forEach(part -> known.add(part.id()));
        runs = arrived(line);
        blocks = renewed.stream().map(this::arrived).toList();
    }

    /// @param document whose Ids are taken
    /// @param apparatus that of the document that it arrives in
    static Arrival of(Document document, Apparatus apparatus, Excerpt excerpt) {
        return new Arrival(document, apparatus, excerpt);
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
        bereft.visit(block);
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
        for (var note : apparatus.footnotes()) here.add(note.id());
        var coming = new ArrayList<Block>();
        for (var note : excerpt.apparatus().footnotes())
            if (!here.contains(note.id()) || marked.contains(note.id())) coming.add(note);
        known.addAll(here);
        var remarks = remarks(excerpt);
        if (coming.isEmpty() && remarks.equals(apparatus.remarks())) return;
        var all = new ArrayList<>(apparatus.footnotes());
        for (var note : renewal.renewed(coming)) {
            known.add(note.id());
            all.add((Block.Footnote) arrived(note));
        }
        steps.add(new Step.Annotate(new Apparatus(all, remarks)));
    }

    /// Text not agreed that was cut keeps its remark; where the original stands, it gets one of its
    /// own.
    private List<Remark> remarks(Excerpt excerpt) {
        var here = new HashSet<Id>();
        for (var anchor : anchored) here.add(anchor.id());
        var all = new ArrayList<>(apparatus.remarks());
        for (var remark : excerpt.apparatus().remarks())
            if (remark instanceof Remark.NotAgreed(var id, var contribution, var reason)) {
                var own = here.contains(id) ? Id.fresh() : id;
                brackets.put(id, own);
                if (all.stream().noneMatch(other -> other.id().equals(own)))
                    all.add(new Remark.NotAgreed(own, contribution, reason));
            }
        return all;
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
                case Inline.Anchor(var id, var edge) -> {
                    var own = brackets.get(id);
                    if (own != null) all.add(new Inline.Anchor(own, edge));
                    else if (stays(id, edge)) all.add(run);
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
    private boolean stays(Id id, Inline.Edge edge) {
        return !foreign && (!anchored.contains(new Inline.Anchor(id, edge)) || bereft.holds(id));
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
