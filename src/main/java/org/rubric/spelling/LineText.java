package org.rubric.spelling;

import java.util.List;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// A line as one character for every caret step, and in which language each stands.
final class LineText {
    private static final char GAP = ' ';

    private final StringBuilder text = new StringBuilder();
    private final String language;
    private final String[] languages;

    private LineText(List<Inline> runs, String language) {
        this.language = language;
        boolean mixed = false;
        for (var run : runs)
            mixed |= run instanceof Inline.Text(_, var marks) && !marks.language().isEmpty();
        languages = mixed ? new String[Inline.length(runs)] : null;
        for (var run : runs) add(run);
    }

    static LineText of(List<Inline> runs, String language) {
        return new LineText(runs, language);
    }

    String text() {
        return text.toString();
    }

    String language(int at) {
        return languages == null || languages[at] == null ? language : languages[at];
    }

    private void add(Inline run) {
        int from = text.length();
        switch (run) {
            case Inline.Text(var words, var marks) -> {
                if (marks.has(Marks.Style.CODE) || marks.has(Marks.Style.SUBSCRIPT))
                    hidden(Tokens.OBJECT, words);
                else if (marks.has(Marks.Style.SUPERSCRIPT)) hidden(GAP, words);
                else text.append(words);
                if (!marks.language().isEmpty())
                    for (int i = from; i < text.length(); i++) languages[i] = marks.language();
            }
            case Inline.Formula _ -> text.append(Tokens.OBJECT);
            case Inline.CrossReference _,
                    Inline.Citation _,
                    Inline.TermUse _,
                    Inline.FootnoteMark _,
                    Inline.Picture _,
                    Inline.Foreign _,
                    Inline.Anchor _ ->
                    text.repeat(GAP, run.length());
        }
    }

    private void hidden(char stand, String words) {
        for (int i = 0; i < words.length(); i++)
            text.append(Character.isWhitespace(words.charAt(i)) ? GAP : stand);
    }
}
