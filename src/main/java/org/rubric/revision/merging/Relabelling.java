package org.rubric.revision.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;

/// Lines of text and remarks under other Ids.
record Relabelling(Map<Id, Id> names) {

    /// The Id that an object of a line itself has.
    static Optional<Id> id(Inline run) {
        return switch (run) {
            case Inline.Formula formula -> Optional.of(formula.id());
            case Inline.Picture picture -> Optional.of(picture.id());
            case Inline.Anchor anchor -> Optional.of(anchor.id());
            default -> Optional.empty();
        };
    }

    Remark of(Remark remark) {
        var id = name(remark.id());
        return switch (remark) {
            case Remark.Comment(_, var author, var time, var text, var resolved, var parent) ->
                    new Remark.Comment(id, author, time, text, resolved, parent.map(this::name));
            case Remark.NotAgreed(_, var contribution, var reason) ->
                    new Remark.NotAgreed(id, contribution, reason);
            case Remark.Stamp(_, var cause, var time) -> new Remark.Stamp(id, cause, time);
        };
    }

    /// A line whose references lead to the same things under their other names. What shows or is
    /// the same as in the known line is the very object of that line.
    ///
    /// @param known the same line of the known text; empty: it has none
    List<Inline> line(List<Inline> runs, List<Inline> known) {
        var objects = new HashMap<String, Deque<Inline>>();
        for (var run : known)
            if (!(run instanceof Inline.Text))
                objects.computeIfAbsent(key(run), _ -> new ArrayDeque<>()).add(run);
        var line = new ArrayList<Inline>(runs.size());
        for (var run : runs) {
            var named = named(run);
            var same = objects.get(key(named));
            line.add(same == null || same.isEmpty() ? named : like(named, same.poll()));
        }
        return line;
    }

    /// Looks count, numbers that are shown do not.
    private static String key(Inline run) {
        return Strip.key(run) + Looks.marks(List.of(run));
    }

    private static Inline like(Inline run, Inline known) {
        return run.getClass() == known.getClass() ? known : run;
    }

    private Inline named(Inline run) {
        return switch (run) {
            case Inline.CrossReference(var target, var form, var shown, var marks) ->
                    new Inline.CrossReference(name(target), form, shown, marks);
            case Inline.Citation(var target, var locator, var shown, var marks) ->
                    new Inline.Citation(name(target), locator, shown, marks);
            case Inline.TermUse(var target, var text, var marks) ->
                    new Inline.TermUse(name(target), text, marks);
            case Inline.FootnoteMark(var target, var printed) ->
                    new Inline.FootnoteMark(name(target), printed);
            case Inline.Anchor(var id, var edge) -> new Inline.Anchor(name(id), edge);
            case Inline.Text _, Inline.Formula _, Inline.Picture _, Inline.Foreign _ -> run;
        };
    }

    private Id name(Id id) {
        return names.getOrDefault(id, id);
    }
}
