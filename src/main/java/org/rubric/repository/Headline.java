package org.rubric.repository;

import org.rubric.document.Document;
import org.rubric.document.Inline;

/// What the list of drafts says about a document.
///
/// @param name the designation, the provisional name or the title, never empty
/// @param question of the header table, several joined by commas
record Headline(String name, String title, String question, int words) {
    private static final int LONGEST_NAME = 900;
    private static final int LONGEST_TITLE = 3900;

    static Headline of(Document document) {
        var front = document.front();
        var name = front.identity().name().strip();
        return new Headline(
                cut(name.isEmpty() ? "Untitled" : name, LONGEST_NAME),
                cut(front.identity().title(), LONGEST_TITLE),
                cut(String.join(", ", front.people().questions()), LONGEST_NAME),
                words(document));
    }

    private static int words(Document document) {
        var words = new int[1];
        document.forEach(block -> words[0] += count(Inline.text(block.runs())));
        return words[0];
    }

    private static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i));
            if (part && !inside) words++;
            inside = part || inside && !Character.isWhitespace(text.charAt(i));
        }
        return words;
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }
}
