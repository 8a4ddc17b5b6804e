package org.rubric;

import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Maths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The inline signs of a [Manuscript]: `{clause}` or `{Table:id}` a reference, `[tag]` a
/// citation when that tag is listed, `*title*` italics, `$h_1$` a formula.
final class ManuscriptInk {
    private static final Pattern SIGN =
            Pattern.compile(
                    "\\{(?:[A-Z]\\w+:)?([\\w-]+)}|\\[([^\\]]+)]|\\*([^*]+)\\*|\\$([^$]+)\\$");
    private static final Pattern UNIT =
            Pattern.compile("(?<=\\d) (?=(?:m|mm|s|V|h|min|°C)(?![A-Za-z]))");

    private final Map<String, Id> tags = new HashMap<>();

    ManuscriptInk(List<String> lines) {
        for (var line : lines)
            if (line.startsWith("REF ")) {
                var tag = line.substring(4, line.indexOf('|')).strip();
                tags.put(tag, entry(tag));
            }
    }

    static Id entry(String tag) {
        return Id.of("ref-" + tag.replaceAll("[^A-Za-z0-9.]+", "-"));
    }

    List<Inline> runs(String words) {
        var runs = new ArrayList<Inline>();
        var sign = SIGN.matcher(words);
        int done = 0;
        while (sign.find()) {
            var made = made(sign.group(1), sign.group(2), sign.group(3), sign.group(4));
            if (made == null) continue;
            text(words.substring(done, sign.start()), runs);
            runs.add(made);
            done = sign.end();
        }
        text(words.substring(done), runs);
        return runs;
    }

    private Inline made(String target, String tag, String title, String latex) {
        if (target != null)
            return new Inline.CrossReference(Id.of(target), Inline.Form.FULL, "", Marks.NONE);
        if (title != null) return new Inline.Text(title, Marks.of(Marks.Style.ITALIC));
        if (latex != null)
            return new Inline.Formula(
                    Id.of("symbol-" + latex.replaceAll("[^a-z0-9]", "")), Maths.latex(latex));
        var id = tags.get(tag);
        return id == null ? null : new Inline.Citation(id, "", "[" + tag + "]", Marks.NONE);
    }

    private static void text(String words, List<Inline> runs) {
        if (!words.isEmpty())
            runs.add(new Inline.Text(UNIT.matcher(words).replaceAll("\u00a0"), Marks.NONE));
    }
}
