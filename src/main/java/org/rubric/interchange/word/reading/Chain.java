package org.rubric.interchange.word.reading;

import java.util.ArrayList;
import java.util.List;
import org.rubric.interchange.word.style.ParagraphLook;

/// Paragraphs of the file that are one in a state of the text, as the marks between them are not
/// there. They are the first of them that has text in that state; without any, the last. So a new
/// paragraph before or behind an old one is never taken for it.
final class Chain {
    final LineBuilder line;
    private final List<Integer> members = new ArrayList<>();
    private int number;
    private ParagraphLook look = ParagraphLook.NONE;
    private boolean filled;

    Chain(LineBuilder line) {
        this.line = line;
    }

    /// @param text whether it has any in this state
    void add(int member, ParagraphLook own, boolean text) {
        members.add(member);
        if (!filled) number = member;
        // The mark that is left says how the paragraph looks (17.3.1.29), but an emptied one takes
        // nothing over from what it joins.
        if (text || !filled) look = own;
        filled |= text;
    }

    List<Integer> members() {
        return members;
    }

    int number() {
        return number;
    }

    ParagraphLook look() {
        return look;
    }
}
