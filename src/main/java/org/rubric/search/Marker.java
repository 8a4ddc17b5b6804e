package org.rubric.search;

import org.rubric.search.Marked.Span;
import org.rubric.search.Wanted.Want;

import java.util.ArrayList;
import java.util.List;

/// Finds in a text again what the index found it by.
record Marker(Wanted wanted, Match match, Stems stems) {

    /// A place that was found, and which of the words it is.
    record Found(Span span, int want) {}

    /// The whole text, its words marked.
    Marked whole(String text) {
        return new Marked(text, spans(found(text)));
    }

    /// The piece of the text where most of the words are, marked.
    Marked excerpt(String text) {
        return Excerpt.of(text, found(text));
    }

    static List<Span> spans(List<Found> found) {
        var spans = new ArrayList<Span>(found.size());
        for (var one : found)
            if (spans.isEmpty() || spans.getLast().to() <= one.span().from()) spans.add(one.span());
        return spans;
    }

    List<Found> found(String text) {
        var found = new ArrayList<Found>();
        var names = Cut.names(text);
        var parts = new ArrayList<Name.Part>(names.size() + 8);
        for (var name : names) parts.addAll(name.parts());
        for (int i = 0; i < parts.size(); i++)
            for (int w = 0; w < wanted.wants().size(); w++) {
                int length = length(wanted.wants().get(w), parts, i);
                if (length == 0) continue;
                var last = parts.get(i + length - 1);
                found.add(new Found(new Span(parts.get(i).from(), last.to()), w));
                break;
            }
        return found;
    }

    /// How many pieces from there on are what is wanted; 0: none.
    private int length(Want want, List<Name.Part> parts, int at) {
        int length = want.parts().size();
        if (at + length > parts.size()) return 0;
        for (int i = 0; i < length; i++) {
            boolean last = i == length - 1;
            if (!fits(want, want.parts().get(i), parts.get(at + i).word(), last)) return 0;
        }
        return length;
    }

    private boolean fits(Want want, String wish, String word, boolean last) {
        if (word.equals(wish)) return true;
        if (want.phrase() || !want.one())
            return last && want.open() && word.startsWith(wish)
                    || !want.phrase() && match == Match.ALIKE && Near.one(wish, word);
        char first = wish.charAt(0);
        if (word.charAt(0) == first && akin(wish, word)) return true;
        return match == Match.ALIKE && Near.one(wish, word);
    }

    private boolean akin(String wish, String word) {
        if (match != Match.EXACT && word.startsWith(wish)) return true;
        int same = Math.min(3, Math.min(wish.length(), word.length()));
        return word.regionMatches(0, wish, 0, same)
                && stems.of(word).isPresent()
                && stems.of(word).equals(stems.of(wish));
    }
}
