package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.editing.Runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What can be read in one line of text without knowing the rest of the draft.
///
/// @param text one character for every caret step, U+FFFC for an object
/// @param obligations words that require something
/// @param tags typed in square brackets, without them: `ITU-T Y.4000`
/// @param mentions figures and tables named in typed words: `Figure 6-1`
public record Facts(String text, List<Hit> obligations, List<Hit> tags, Set<String> mentions) {

    private static final Pattern OBLIGATION =
            Pattern.compile(
                    "\\b(?:shall(?: not)?|must(?: not)?"
                            + "|(?:is|are) (?:required to|prohibited from))(?!\\w)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile(
                    "\\[((?:b-)?(?:ITU-[TR]|ISO|IEC|IETF|ETSI|IEEE|oneM2M|W3C|3GPP|ANSI|OASIS)"
                            + "[^\\[\\]]{2,60})]");

    /// Words at a place in the line.
    public record Hit(int from, int to, String words) {

        /// Whether it is one of the words that a sentence may also use without requiring anything.
        public boolean must() {
            return words.toLowerCase(Locale.ROOT).startsWith("must");
        }

        public boolean shall() {
            return words.toLowerCase(Locale.ROOT).startsWith("shall");
        }
    }

    static Facts of(Block block) {
        var text = Runs.steps(block.runs());
        var plain = text.replace('\u00a0', ' ').replace('\u2011', '-');
        return new Facts(text, obligations(plain), tags(plain), Namings.in(plain));
    }

    private static List<Hit> obligations(String text) {
        if (text.length() < 5) return List.of();
        var hits = new ArrayList<Hit>(0);
        var found = OBLIGATION.matcher(text);
        while (found.find())
            if (!quoted(text, found.start()))
                hits.add(new Hit(found.start(), found.end(), found.group()));
        return List.copyOf(hits);
    }

    private static boolean quoted(String text, int at) {
        return at > 0 && "\"“‘'«".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static List<Hit> tags(String text) {
        if (text.indexOf('[') < 0) return List.of();
        var hits = new ArrayList<Hit>(1);
        var found = TAG.matcher(text);
        while (found.find()) hits.add(new Hit(found.start(), found.end(), found.group(1).strip()));
        return List.copyOf(hits);
    }
}
