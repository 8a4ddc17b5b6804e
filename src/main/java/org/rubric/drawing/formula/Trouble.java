package org.rubric.drawing.formula;

import org.rubric.document.wording.Wording;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why LaTeX cannot be set, for the one who types it.
///
/// @param words one sentence
/// @param at where it lies, counted in characters from 0; -1: in the whole of it
public record Trouble(String words, int at) {
    private static final Wording WORDS = Wording.in("drawing");

    /// What a writer may type; the setter itself takes twice as much.
    public static final int LONGEST = 10_000;

    private static final Pattern UNKNOWN = Pattern.compile("TeXFormula: '([^']*)'");
    private static final Pattern UNKNOWN_ENVIRONMENT =
            Pattern.compile("Unknown environment: (\\S+) at");
    private static final Pattern OPEN_ENVIRONMENT =
            Pattern.compile("token (\\\\begin\\{[^}]*}) must be closed");
    private static final Pattern LACKING =
            Pattern.compile(
                    "[_^]\\s*(?:[}]|$)|\\\\(?:frac|sqrt|hat|bar|vec|overline)\\s*(?:[}]|$)");

    /// Sets the LaTeX and answers what is wrong; empty: nothing.
    public static Optional<Trouble> of(String latex, boolean display) {
        if (latex.length() > LONGEST) return whole(WORDS.of("formula.long"));
        var brace = brace(latex);
        if (brace.isPresent()) return brace;
        var lacking = LACKING.matcher(latex);
        if (lacking.find())
            return Optional.of(new Trouble(WORDS.of("formula.after"), lacking.start()));
        try {
            Formula.of(latex, 12, display);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(told(latex, String.valueOf(e.getMessage())));
        }
    }

    private static Optional<Trouble> whole(String words) {
        return Optional.of(new Trouble(words, -1));
    }

    private static Optional<Trouble> brace(String latex) {
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c == '\\') i++;
            else if (c == '{') open.push(i);
            else if (c == '}' && open.poll() == null)
                return Optional.of(new Trouble(WORDS.of("formula.unopened"), i));
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trouble(WORDS.of("formula.unclosed"), open.peek()));
    }

    private static Trouble told(String latex, String message) {
        Matcher known = UNKNOWN.matcher(message);
        if (known.find()) {
            var name = "\\" + known.group(1);
            return new Trouble(WORDS.of("formula.unknown", name), place(latex, name));
        }
        known = UNKNOWN_ENVIRONMENT.matcher(message);
        if (known.find()) {
            var name = known.group(1);
            return new Trouble(WORDS.of("formula.environment", name), latex.indexOf("{" + name));
        }
        known = OPEN_ENVIRONMENT.matcher(message);
        if (known.find()) {
            var begin = known.group(1);
            var end = begin.replace("begin", "end");
            return new Trouble(WORDS.of("formula.pair", begin, end), latex.lastIndexOf(begin));
        }
        if (message.contains("\\left must be closed"))
            return new Trouble(WORDS.of("formula.left"), latex.lastIndexOf("\\left"));
        if (message.contains("'&'"))
            return new Trouble(WORDS.of("formula.matrix"), latex.indexOf('&'));
        return new Trouble(message, -1);
    }

    private static int place(String latex, String name) {
        var found = Pattern.compile(Pattern.quote(name) + "(?![A-Za-z])").matcher(latex);
        return found.find() ? found.start() : -1;
    }
}
