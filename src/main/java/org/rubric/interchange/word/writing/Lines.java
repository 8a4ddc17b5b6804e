package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Remark;
import org.rubric.editing.Runs;

/// Writes lines of text of which two versions are told: what both have once, what one has as its
/// own. A reference that says something else now is told as two.
final class Lines {
    private static final String SILENT = "\u0000";

    private final Material material;
    private final Sides sides;
    private final RunWriter runs;

    Lines(Material material, Sides sides, RunWriter runs) {
        this.material = material;
        this.sides = sides;
        this.runs = runs;
    }

    void write(Block line) {
        var ink = material.ink();
        if (ink.isWet()) {
            runs.runs((ink.isNewer() ? sides.now() : sides.old()).line(line));
        } else if (sides.replaced().contains(line.id()) || disputes(line)) {
            ink.under(sides.made(Kind.DELETED), () -> runs.runs(sides.old().line(line)));
            ink.under(sides.made(Kind.INSERTED), () -> runs.runs(sides.now().line(line)));
        } else woven(line);
    }

    /// Whether the brackets around text that is not agreed stand elsewhere.
    private boolean disputes(Block line) {
        return line.runs().stream().anyMatch(Inline.Anchor.class::isInstance)
                && !disputed(sides.old(), line).equals(disputed(sides.now(), line));
    }

    private static List<Inline> disputed(Side side, Block line) {
        var known = side.document().apparatus().remarks();
        var anchors = new ArrayList<Inline>();
        for (var run : side.line(line))
            if (run instanceof Inline.Anchor anchor)
                for (var remark : known)
                    if (remark instanceof Remark.NotAgreed && remark.id().equals(anchor.id()))
                        anchors.add(anchor);
        return anchors;
    }

    private void woven(Block line) {
        var was = references(sides.old().line(line));
        var is = references(sides.now().line(line));
        var rest = line.runs();
        int at = 0;
        for (var stretch : sides.stretches(line)) {
            var kept = Runs.split(rest, stretch.from() - at);
            var changed = Runs.split(kept.right(), stretch.to() - stretch.from());
            kept(kept.left(), was, is);
            changed(changed.left(), stretch, stretch.kind().stays() ? is : was);
            rest = changed.right();
            at = stretch.to();
        }
        kept(rest, was, is);
    }

    private void kept(List<Inline> stretch, Iterator<Inline> was, Iterator<Inline> is) {
        for (var run : stretch) {
            if (!isReference(run) || !was.hasNext() || !is.hasNext()) {
                runs.runs(List.of(run));
                continue;
            }
            var older = was.next();
            var newer = is.next();
            if (older.text().equals(newer.text())) runs.runs(List.of(newer));
            else {
                changed(List.of(older), sides.made(Kind.DELETED));
                changed(List.of(newer), sides.made(Kind.INSERTED));
            }
        }
    }

    private void changed(List<Inline> stretch, Alteration alteration, Iterator<Inline> said) {
        var words = new ArrayList<Inline>();
        for (var run : stretch) words.add(isReference(run) && said.hasNext() ? said.next() : run);
        changed(words, alteration);
    }

    private void changed(List<Inline> stretch, Alteration alteration) {
        material.ink().under(alteration, () -> runs.runs(stretch));
    }

    private static Iterator<Inline> references(List<Inline> line) {
        return line.stream().filter(Lines::isReference).iterator();
    }

    private static boolean isReference(Inline run) {
        return run instanceof Inline.CrossReference || run instanceof Inline.Citation;
    }

    /// What a reader has of a line, kinds of spaces and hyphens aside. What has no words stands
    /// as a sign: redlines do not hold it apart, but whoever writes the line writes it.
    static String words(List<Inline> line) {
        var words = new StringBuilder();
        for (var run : line) {
            boolean silent = run.text().isEmpty() && !(run instanceof Inline.Anchor);
            words.append(silent ? SILENT : run.text());
        }
        return words.toString().replace('\u2011', '-').replaceAll("[\\s\\p{Z}]+", " ");
    }

    /// The same line without what leads somewhere; footnotes are those of another.
    static List<Inline> plain(List<Inline> line, List<Inline> other) {
        var notes = other.stream().filter(Inline.FootnoteMark.class::isInstance).iterator();
        var plain = new ArrayList<Inline>();
        for (var run : line)
            switch (run) {
                case Inline.FootnoteMark mark -> plain.add(notes.hasNext() ? notes.next() : mark);
                case Inline.CrossReference reference ->
                        plain.add(said(reference, reference.marks()));
                case Inline.Citation citation -> plain.add(said(citation, citation.marks()));
                case Inline.TermUse use when !use.text().isEmpty() ->
                        plain.add(new Inline.Text(use.text(), Marks.NONE));
                default -> plain.add(run);
            }
        return plain;
    }

    /// A reference that says nothing is written as one that leads nowhere.
    private static Inline said(Inline reference, Marks marks) {
        return reference.text().isEmpty() ? reference : new Inline.Text(reference.text(), marks);
    }
}
