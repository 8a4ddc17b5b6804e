package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Runs;

/// What the same words look like when two change their looks: each style by itself, nobody's lost.
final class Looks {
    private Looks() {}

    /// Of one piece in all three texts.
    static List<Inline> merged(List<Inline> origin, List<Inline> current, List<Inline> proposed) {
        if (proposed.equals(origin) || current.equals(proposed)) return current;
        var was = marks(origin);
        var is = marks(current);
        var will = marks(proposed);
        if (was.size() != is.size() || was.size() != will.size()) return current;
        var line = current;
        for (int i = 0; i < was.size(); i++) {
            var marks = merged(was.get(i), is.get(i), will.get(i));
            if (!marks.equals(is.get(i))) line = Runs.restyle(line, i, i + 1, _ -> marks);
        }
        return line;
    }

    /// By caret step; [Marks#NONE] where an object has none.
    static List<Marks> marks(List<Inline> runs) {
        var all = new ArrayList<Marks>();
        for (var run : runs) {
            var marks = Runs.marks(run);
            for (int i = 0; i < run.length(); i++) all.add(marks == null ? Marks.NONE : marks);
        }
        return all;
    }

    private static Marks merged(Marks origin, Marks current, Marks proposed) {
        if (proposed.equals(origin)) return current;
        if (current.equals(origin)) return proposed;
        Set<Marks.Style> styles = EnumSet.noneOf(Marks.Style.class);
        for (var style : Marks.Style.values()) {
            boolean turned = proposed.has(style) != origin.has(style);
            if (turned ? proposed.has(style) : current.has(style)) styles.add(style);
        }
        return new Marks(
                styles,
                proposed.language().equals(origin.language())
                        ? current.language()
                        : proposed.language(),
                proposed.link().equals(origin.link()) ? current.link() : proposed.link());
    }
}
