package org.rubric.typesetting.line;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Cut;
import org.rubric.typesetting.fonts.Typefaces.Family;
import org.rubric.typesetting.change.Trace;
import org.rubric.typesetting.line.Span.Finish;
import org.rubric.typesetting.line.Span.Inset;
import org.rubric.typesetting.line.Span.Link;
import org.rubric.typesetting.line.Span.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes copy of one paragraph: chooses faces by what they cover, looks up glyphs, and grows the
/// paragraph's piece of the structure tree.
public final class Copyist {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final int LINK_COLOUR = 0x0000FF;
    private static final double RAISED = 0.65;

    private final Job job;
    private final Id block;
    private final Copy copy;
    private final Tags tags;
    private final List<Finding> findings = new ArrayList<>(0);
    private final Typist typist;
    private final Optional<Tracing> tracing;
    private Cut cut;
    private Id labelled;
    private int tag;
    private int open;
    private double room = Double.MAX_VALUE;

    /// @param tag element that takes the text, one of `tags`
    Copyist(Job job, Id block, Cut cut, Tags tags, int tag) {
        this.job = job;
        this.block = block;
        this.labelled = block;
        this.cut = cut;
        this.tags = tags;
        this.tag = tag;
        this.copy = new Copy(160);
        this.typist = new Typist(job, copy, tags);
        this.tracing =
                job.traces().none() ? Optional.empty() : Optional.of(new Tracing(job, copy, tags));
    }

    /// The copy, which is complete with that.
    Copy copy() {
        tracing.ifPresent(Tracing::end);
        return copy;
    }

    /// What was learned on the way, characters without a font last.
    List<Finding> findings() {
        typist.missing(block).ifPresent(findings::add);
        return findings;
    }

    /// Pictures and formulas wider than that are made smaller.
    Copyist upTo(double points) {
        room = Math.max(1, points);
        return this;
    }

    /// What follows is set in that cut.
    public Copyist in(Cut other) {
        cut = other;
        return this;
    }

    /// What follows belongs to that element.
    public Copyist under(int element) {
        tag = element;
        return this;
    }

    /// The words that follow and stand in no run came or went with that block.
    public Copyist of(Id other) {
        labelled = other;
        return this;
    }

    /// Words that stand in no run: a number, a label.
    public Copyist words(String generated) {
        int element = tracing.isEmpty() ? tag : tracing.get().words(labelled, tag);
        put(generated, cut, Finish.NONE, new Origin(block, -1, false, element), Link.NONE);
        return this;
    }

    /// Words that show how a change looks and are none.
    public Copyist sample(String words, Trace trace) {
        var trail = tracing.orElseThrow();
        trail.sample(trace, tag);
        put(words, cut, Finish.NONE, new Origin(block, -1, false, tag), Link.NONE);
        trail.end();
        return this;
    }

    /// The runs of a block, this one or a line that belongs to it.
    public Copyist runs(List<Inline> runs, Id owner) {
        int step = 0;
        open = job.within(owner) ? 1 : 0;
        for (var run : runs) {
            if (tracing.isEmpty()) run(run, owner, step);
            else traced(run, owner, step, tracing.get());
            step += run.length();
        }
        open = 0;
        return this;
    }

    /// A run of which parts may have been changed. Letters of a script that joins them see those
    /// beyond their part.
    private void traced(Inline run, Id owner, int step, Tracing trail) {
        int end = step + run.length();
        int outside = tag;
        int at = step;
        do {
            int to = whole(run, step, trail.part(owner, at, end));
            tag = trail.enter(owner, at, end, outside);
            if (run instanceof Inline.Text(var text, var marks) && to - at < text.length()) {
                typist.between(text.substring(0, at - step), text.substring(to - step));
                run(new Inline.Text(text.substring(at - step, to - step), marks), owner, at);
                typist.between("", "");
            } else run(run, owner, at);
            tag = outside;
            at = to;
        } while (at < end);
    }

    /// No part ends within a character.
    private static int whole(Inline run, int step, int to) {
        boolean within =
                run instanceof Inline.Text(var text, _)
                        && to - step < text.length()
                        && Character.isSurrogatePair(
                                text.charAt(to - step - 1), text.charAt(to - step));
        return within ? to + 1 : to;
    }

    private void run(Inline run, Id owner, int step) {
        var object = new Origin(owner, step, true, tag);
        switch (run) {
            case Inline.Text(var text, var marks) ->
                    marked(text, marks, new Origin(owner, step, false, tag), link(marks));
            case Inline.CrossReference(var target, _, var shown, var marks) ->
                    marked(shown, marks, object, job.link(target, shown));
            case Inline.Citation(var target, _, var shown, var marks) ->
                    marked(shown, marks, object, job.link(target, shown));
            case Inline.TermUse(var target, var text, var marks) ->
                    marked(text, marks, object, job.link(target, text));
            case Inline.FootnoteMark mark -> footnote(mark, object);
            case Inline.Formula formula -> formula(formula, object);
            case Inline.Picture picture -> picture(picture, object);
            case Inline.Anchor anchor -> anchor(anchor, object);
            case Inline.Foreign foreign -> put(foreign.text(), cut, Finish.NONE, object, Link.NONE);
        }
    }

    private Link link(Marks marks) {
        return marks.link().isEmpty() ? Link.NONE : new Link("", marks.link(), marks.link());
    }

    private void marked(String text, Marks marks, Origin origin, Link link) {
        var place = origin;
        if (link != Link.NONE || !marks.language().isEmpty()) {
            var role = link == Link.NONE ? Role.SPAN : Role.LINK;
            var attributes = Attributes.NONE.withLanguage(job.language(marks.language()));
            int inner = tags.open(role, origin.tag(), attributes);
            place = new Origin(origin.block(), origin.step(), origin.object(), inner);
        }
        if (marks.styles().isEmpty() && link.uri().isEmpty())
            put(text, cut, Finish.NONE, place, link);
        else if (marks.has(Marks.Style.SMALL_CAPITALS) || marks.has(Marks.Style.CAPITALS))
            capitals(text, marks, place, link);
        else put(text, cut(marks, link), finish(marks, link), place, link);
    }

    private Cut cut(Marks marks, Link link) {
        var changed = cut;
        if (marks.has(Marks.Style.BOLD)) changed = changed.bolder();
        if (marks.has(Marks.Style.ITALIC)) changed = changed.slanted();
        if (marks.has(Marks.Style.CODE))
            changed = changed.in(Family.MONO).sized(changed.size() * 0.9);
        if (marks.has(Marks.Style.SUPERSCRIPT) || marks.has(Marks.Style.SUBSCRIPT))
            changed = changed.sized(changed.size() * RAISED);
        boolean plain = link.uri().isEmpty() || tracing.isPresent() && tracing.get().on();
        return plain ? changed : changed.coloured(LINK_COLOUR);
    }

    private Finish finish(Marks marks, Link link) {
        double raise = 0;
        if (marks.has(Marks.Style.SUPERSCRIPT)) raise = 0.33 * cut.size();
        else if (marks.has(Marks.Style.SUBSCRIPT)) raise = -0.14 * cut.size();
        return new Finish(
                raise,
                marks.has(Marks.Style.UNDERLINE) || !link.uri().isEmpty(),
                marks.has(Marks.Style.STRIKE),
                marks.has(Marks.Style.HIGHLIGHT));
    }

    /// Small capitals are capitals of a smaller size, changing from letter to letter.
    private void capitals(String text, Marks marks, Origin origin, Link link) {
        var large = cut(marks, link);
        var small = large.sized(large.size() * 0.8);
        int from = 0;
        while (from < text.length()) {
            boolean lower = Character.isLowerCase(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && Character.isLowerCase(text.charAt(to)) == lower) to++;
            var piece = text.substring(from, to);
            var shown = new StringBuilder();
            piece.codePoints().map(Character::toUpperCase).forEach(shown::appendCodePoint);
            int step = origin.object() ? origin.step() : origin.step() + from;
            put(
                    shown.toString(),
                    lower && marks.has(Marks.Style.SMALL_CAPITALS) ? small : large,
                    finish(marks, link),
                    new Origin(origin.block(), step, origin.object(), origin.tag()),
                    link);
            from = to;
        }
    }

    private void footnote(Inline.FootnoteMark mark, Origin origin) {
        var number = job.label(mark.target()).map(l -> l.number()).orElse(mark.printed());
        boolean there = job.footnote(mark.target()).isPresent();
        int reference = tags.open(Role.REFERENCE, origin.tag());
        int inner = there ? tags.open(Role.LINK, reference) : reference;
        var words = WORDS.of("footnote.number", number);
        var link = there ? new Link(mark.target().value(), "", words) : Link.NONE;
        int caller = tracing.isEmpty() ? origin.tag() : tracing.get().outside(origin.tag());
        if (there) copy.calls.add(new Copy.Notch(copy.length(), mark.target(), caller));
        put(
                number.isEmpty() ? "*" : number,
                cut.sized(cut.size() * 0.75),
                new Finish(cut.size() * 0.25, false, false, false),
                new Origin(origin.block(), origin.step(), true, inner),
                link);
    }

    private void anchor(Inline.Anchor anchor, Origin origin) {
        if (anchor.edge() == Inline.Edge.POINT) {
            copy.places.add(new Copy.Notch(copy.length(), anchor.id(), tag));
        } else if (job.disputed(anchor.id())) {
            boolean opens = anchor.edge() == Inline.Edge.START;
            if (opens) open++;
            put(opens ? "[" : "]", cut, Finish.NONE, origin, Link.NONE);
            if (!opens) open = Math.max(0, open - 1);
        }
    }

    private void formula(Inline.Formula formula, Origin origin) {
        copy.places.add(new Copy.Notch(copy.length(), formula.id(), tag));
        var shown = job.pictures().inline(formula.maths(), cut.size());
        if (shown.drawing().isEmpty()) {
            unreadable(shown.trouble(), formula.maths().latex(), origin);
            return;
        }
        int inner = tags.open(Role.FORMULA, tag, job.formula(formula.maths()));
        inset(shown, formula.id(), inner, origin);
    }

    private void unreadable(String trouble, String latex, Origin origin) {
        findings.add(Finding.of("formula.unreadable", Severity.WARNING, block, trouble));
        var words = latex.isEmpty() ? WORDS.of("formula.left") : latex;
        put(words, cut.in(Family.MONO).sized(cut.size() * 0.9), Finish.NONE, origin, Link.NONE);
    }

    private void picture(Inline.Picture picture, Origin origin) {
        copy.places.add(new Copy.Notch(copy.length(), picture.id(), tag));
        var shown = job.pictures().image(picture.image());
        var words = picture.image().alternative();
        if (words.isEmpty()) {
            findings.add(Pictures.undescribed(block, WORDS.of("picture.unexplained")));
            words = WORDS.of("picture.undescribed");
        }
        int figure = tags.open(Role.FIGURE, tag, Attributes.alternative(words));
        if (shown.drawing().isPresent()) {
            inset(shown, block, figure, origin);
            return;
        }
        findings.add(Finding.of("picture.unreadable", Severity.WARNING, block, shown.trouble()));
        var place = new Origin(origin.block(), origin.step(), true, figure);
        put("[" + shown.trouble() + "]", cut, Finish.NONE, place, Link.NONE);
    }

    private void inset(Pictures.Shown shown, Id id, int element, Origin origin) {
        double fit = shown.width() > room ? room / shown.width() : 1;
        var inset =
                new Inset(
                        shown.drawing().orElseThrow(),
                        fit * shown.width(),
                        fit * shown.height(),
                        fit * shown.baseline(),
                        id);
        if (fit < 0.8) findings.add(narrowed(fit));
        var place = new Origin(origin.block(), origin.step(), true, element);
        var ink = job.type().ink(cut);
        copy.spans.add(
                new Span(copy.length(), ink, Finish.NONE, place, Link.NONE, Optional.of(inset)));
        copy.add(Copy.OBJECT, Copy.NOTHING, inset.width());
    }

    private Finding narrowed(double fit) {
        return Finding.of(
                "line.overfull",
                Severity.NOTE,
                block,
                WORDS.of("line.narrowed", Math.round(100 * fit)));
    }

    private void put(String text, Cut wanted, Finish given, Origin origin, Link link) {
        var dyed = tracing.isEmpty() ? wanted : tracing.get().dyed(wanted);
        typist.put(text, dyed, open > 0 ? given.highlighted() : given, origin, link);
    }
}
