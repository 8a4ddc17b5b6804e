package org.rubric.repository;

import org.rubric.document.Document;
import org.rubric.document.WordCount;

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
                WordCount.of(document));
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }
}
