package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// Functions on a line of text. Offsets are caret steps as in [org.rubric.document.Position]; every
/// answer has adjacent text of equal marks joined. Anchors are never lost by removing text.
public final class Runs {
    private static final char OBJECT = '\uFFFC';

    private Runs() {}

    /// The two halves of a line.
    public record Halves(List<Inline> left, List<Inline> right) {}

    /// Divides a line. Anchors at the very place: what ends there stays left, what begins there
    /// goes right.
    ///
    /// @throws IllegalArgumentException if the line has no such place
    public static Halves split(List<Inline> runs, int at) {
        var left = new ArrayList<Inline>();
        var right = new ArrayList<Inline>();
        int seen = 0;
        for (var run : runs) {
            int end = seen + run.length();
            boolean ends = run instanceof Inline.Anchor(_, var edge) && edge == Inline.Edge.END;
            if (!right.isEmpty() || seen > at || seen == at && !ends) right.add(run);
            else if (end <= at) left.add(run);
            else if (run instanceof Inline.Text(var text, var marks)) {
                left.add(new Inline.Text(text.substring(0, at - seen), marks));
                right.add(new Inline.Text(text.substring(at - seen), marks));
            } else right.add(run);
            seen = end;
        }
        if (at < 0 || at > seen)
            throw new IllegalArgumentException("No place " + at + " in " + seen);
        return new Halves(List.copyOf(left), List.copyOf(right));
    }

    public static List<Inline> slice(List<Inline> runs, int from, int to) {
        var head = to == Inline.length(runs) ? runs : split(runs, to).left();
        return from == 0 ? head : split(head, from).right();
    }

    public static List<Inline> insert(List<Inline> runs, int at, List<Inline> added) {
        var halves = split(runs, at);
        var all = new ArrayList<>(halves.left());
        all.addAll(added);
        all.addAll(halves.right());
        return tidy(all);
    }

    public static List<Inline> remove(List<Inline> runs, int from, int to) {
        var tail = split(runs, to);
        var head = split(tail.left(), from);
        var all = new ArrayList<>(head.left());
        for (var run : head.right()) if (run instanceof Inline.Anchor) all.add(run);
        all.addAll(tail.right());
        return tidy(all);
    }

    public static List<Inline> join(List<Inline> left, List<Inline> right) {
        var all = new ArrayList<>(left);
        all.addAll(right);
        return tidy(all);
    }

    /// Changes how a range looks, references and citations included.
    public static List<Inline> restyle(
            List<Inline> runs, int from, int to, UnaryOperator<Marks> change) {
        var tail = split(runs, to);
        var head = split(tail.left(), from);
        var all = new ArrayList<>(head.left());
        for (var run : head.right()) all.add(restyled(run, change));
        all.addAll(tail.right());
        return tidy(all);
    }

    /// The line with adjacent text of equal marks as one run.
    public static List<Inline> tidy(List<Inline> runs) {
        var all = new ArrayList<Inline>(runs.size());
        for (var run : runs) {
            if (run instanceof Inline.Text(var more, var marks)
                    && !all.isEmpty()
                    && all.getLast() instanceof Inline.Text(var text, var same)
                    && same.equals(marks))
                all.set(all.size() - 1, new Inline.Text(text + more, marks));
            else all.add(run);
        }
        return List.copyOf(all);
    }

    /// How text typed at that place looks: as what stands before it; at the start, as what follows.
    /// A link is not prolonged past its end.
    public static Marks marksAt(List<Inline> runs, int at) {
        Marks before = null;
        Marks after = null;
        int seen = 0;
        for (var run : runs) {
            int end = seen + run.length();
            if (run instanceof Inline.Text(_, var marks)) {
                if (seen < at) before = marks;
                if (end > at && after == null) after = marks;
            }
            seen = end;
        }
        if (before == null) return after == null ? Marks.NONE : after.withLink("");
        boolean inside = after != null && after.link().equals(before.link());
        return inside ? before : before.withLink("");
    }

    /// The line as a string with one character for every caret step: objects are U+FFFC.
    public static String steps(List<Inline> runs) {
        var steps = new StringBuilder();
        for (var run : runs) {
            if (run instanceof Inline.Text(var text, _)) steps.append(text);
            else steps.repeat(OBJECT, run.length());
        }
        return steps.toString();
    }

    /// The marks of a run that has some.
    public static Marks marks(Inline run) {
        return switch (run) {
            case Inline.Text(_, var marks) -> marks;
            case Inline.CrossReference(_, _, _, var marks) -> marks;
            case Inline.Citation(_, _, _, var marks) -> marks;
            case Inline.TermUse(_, _, var marks) -> marks;
            case Inline.FootnoteMark _,
                    Inline.Formula _,
                    Inline.Picture _,
                    Inline.Anchor _,
                    Inline.Foreign _ ->
                    null;
        };
    }

    private static Inline restyled(Inline run, UnaryOperator<Marks> change) {
        return switch (run) {
            case Inline.Text(var text, var marks) -> new Inline.Text(text, change.apply(marks));
            case Inline.CrossReference(var target, var form, var shown, var marks) ->
                    new Inline.CrossReference(target, form, shown, change.apply(marks));
            case Inline.Citation(var target, var locator, var shown, var marks) ->
                    new Inline.Citation(target, locator, shown, change.apply(marks));
            case Inline.TermUse(var target, var text, var marks) ->
                    new Inline.TermUse(target, text, change.apply(marks));
            case Inline.FootnoteMark _,
                    Inline.Formula _,
                    Inline.Picture _,
                    Inline.Anchor _,
                    Inline.Foreign _ ->
                    run;
        };
    }
}
