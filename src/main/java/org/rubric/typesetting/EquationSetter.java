package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.Mark.Source;
import org.rubric.typesetting.change.Frames;
import org.rubric.typesetting.change.Spoken;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.List;

/// Sets a displayed formula in the middle of the measure with its number at the right margin.
final class EquationSetter {
    private static final double HIGHEST = 400;

    private final TextSetter text;
    private final Job job;

    EquationSetter(TextSetter text) {
        this.text = text;
        this.job = text.job();
    }

    /// The formula itself; the list of what its symbols mean is set after it.
    Galley equation(Exhibit.Equation equation, Stick stick) {
        var style = stick.sheet().style(Part.EQUATION);
        var shown = job.pictures().display(equation.maths(), style.cut().size());
        if (shown.drawing().isEmpty()) return unreadable(equation, shown.trouble(), stick);
        var tags = new Tags();
        int root = tags.open(Role.P, Tags.OUTSIDE);
        var trace = job.traces().whole(equation.id());
        var words = Spoken.of(job.formula(equation.maths()).displayed(), trace, job);
        int formula = tags.open(Role.FORMULA, root, words);
        var number = number(equation, style);
        double aside = number.isEmpty() ? 0 : width(number, style) + 8;
        var fitted = shown.within(stick.measure() - 2 * aside, HIGHEST);
        var ink = job.type().ink(style.cut());
        double above = Math.max(fitted.baseline(), ink.face().ascent() * ink.size() / 1000);
        double below =
                Math.max(
                        fitted.height() - fitted.baseline(),
                        ink.face().descent() * ink.size() / 1000);
        double left = Math.max(0, (stick.measure() - fitted.width()) / 2);
        var box = new Box(left, above - fitted.baseline(), fitted.width(), fitted.height());
        var marks = new ArrayList<Mark>();
        if (job.destination(equation.id())) marks.add(new Mark.Destination(equation.id(), 0, 0));
        marks.add(new Mark.Open(formula));
        var painting = new Mark.Painting(box, fitted.drawing().get(), equation.id());
        marks.addAll(Frames.around(painting, trace));
        marks.add(new Mark.Close());
        if (!number.isEmpty()) {
            marks.add(new Mark.Open(root));
            boolean leftward = job.leftward(equation.traits().language());
            double at = leftward ? 0 : stick.measure() - aside + 8;
            var dyed = trace.map(t -> new Ink(ink.face(), ink.size(), t.colour())).orElse(ink);
            marks.add(glyphs(equation, number, dyed, at, above));
            marks.add(new Mark.Close());
        }
        boolean where = !equation.where().isEmpty();
        var plain = new Slug(above + below, marks, List.of(), where);
        var slug = trace.isPresent() ? plain.changed() : plain;
        var spacing = style.spacing();
        var shape = new Galley.Shape(spacing.before(), spacing.after(), false, false);
        return new Galley(shape, List.of(slug), List.of(), tags.elements(), List.of());
    }

    private Galley unreadable(Exhibit.Equation equation, String trouble, Stick stick) {
        var style = stick.sheet().style(Part.EQUATION);
        var tags = new Tags();
        int root = tags.open(Role.P, Tags.OUTSIDE);
        int formula = tags.open(Role.FORMULA, root, job.formula(equation.maths()).displayed());
        var findings = new ArrayList<Finding>();
        findings.add(Finding.of("formula.unreadable", Severity.WARNING, equation.id(), trouble));
        var source = equation.maths().latex();
        var number = number(equation, style);
        var slugs =
                text.lines(
                        equation,
                        style,
                        stick.measure(),
                        tags,
                        formula,
                        findings,
                        c -> {
                            c.in(style.cut().in(Typefaces.Family.MONO));
                            c.words(source.isEmpty() ? "[" + trouble + "]" : source);
                            c.in(style.cut()).under(root);
                            if (!number.isEmpty()) c.words("\t" + number);
                        });
        return Galley.of(style, slugs, tags, findings);
    }

    private String number(Exhibit.Equation equation, Style style) {
        return job.standing(equation.id());
    }

    private double width(String words, Style style) {
        var ink = job.type().ink(style.cut());
        double width = 0;
        for (int i = 0; i < words.length(); i++)
            width += ink.advance(ink.face().glyph(words.charAt(i)));
        return width;
    }

    private static Mark glyphs(
            Exhibit.Equation equation, String words, Ink ink, double x, double y) {
        var glyphs = words.chars().map(c -> ink.face().glyph(c)).toArray();
        var source = new Source(equation.id(), -1, words);
        return new Mark.Glyphs(x, y, ink, glyphs, new float[0], source);
    }
}
