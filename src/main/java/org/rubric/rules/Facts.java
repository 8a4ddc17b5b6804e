package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What can be read in one line of text without knowing the rest of the draft.
///
/// @param text one character for every caret step, U+FFFC for an object
/// @param words the text as read, references as shown
/// @param found what each cue found; none for most lines
/// @param mentions figures and tables named in words, typed or as a reference shows them: a file
///     may print one number and point at another
public record Facts(String text, String words, Map<Cue, List<Hit>> found, Set<String> mentions) {

    static Facts of(Block block) {
        var text = Runs.steps(block.runs());
        var plain = plain(text);
        var words = words(block, text);
        return new Facts(text, words, found(plain), Namings.in(plain(words)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-');
    }

    /// The same string where the line holds text alone.
    private static String words(Block block, String text) {
        var words = Inline.text(block.runs());
        return words.equals(text) ? text : words;
    }

    private static Map<Cue, List<Hit>> found(String text) {
        var found = new EnumMap<Cue, List<Hit>>(Cue.class);
        var lower = text.toLowerCase(Locale.ROOT);
        for (var cue : Cue.values()) {
            var hits = cue.in(text, lower);
            if (cue != Cue.TAG)
                hits = hits.stream().filter(hit -> !Quotation.open(text, hit.from())).toList();
            if (!hits.isEmpty()) found.put(cue, hits);
        }
        return found.isEmpty() ? Map.of() : found;
    }

    public List<Hit> hits(Cue cue) {
        return found.getOrDefault(cue, List.of());
    }

    /// Words that require something, not quoted.
    public List<Hit> obligations() {
        return hits(Cue.OBLIGATION);
    }

    /// Tags typed in square brackets, without them: `ITU-T Y.4000`.
    public List<Hit> tags() {
        return hits(Cue.TAG);
    }
}
