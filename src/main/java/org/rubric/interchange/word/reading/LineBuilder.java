package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rubric.document.Marks;
import org.rubric.interchange.word.style.RunLook;

/// The bits of a paragraph as they come; equal neighbours are joined.
final class LineBuilder {
    private final Source source;
    private final List<Bit> bits = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Marks marks = Marks.NONE;
    private final Set<Flow.Trait> traits = EnumSet.noneOf(Flow.Trait.class);
    private boolean seen;
    private boolean bold = true;
    private boolean italic = true;
    private boolean mono = true;
    private int content;

    LineBuilder(Source source) {
        this.source = source;
    }

    /// Adds words.
    ///
    /// @param full the look with what the paragraph's style adds, for the paragraph as a whole
    void add(String text, Marks looks, RunLook full) throws IOException {
        if (text.isEmpty()) return;
        source.takeCharacters(text.length());
        content++;
        if (!looks.equals(marks)) flush();
        marks = looks;
        words.append(text);
        if (text.isBlank()) return;
        seen = true;
        bold &= full.has(Marks.Style.BOLD);
        italic &= full.has(Marks.Style.ITALIC);
        mono &= full.monospaced();
    }

    void add(Bit bit) throws IOException {
        source.takePiece();
        flush();
        bits.add(bit);
        if (!(bit instanceof Bit.Bookmark || bit instanceof Bit.CommentEdge)) content++;
    }

    /// Grows with everything added that is text: places in it are none.
    int content() {
        return content;
    }

    void trait(Flow.Trait trait) {
        traits.add(trait);
    }

    /// A place to come back to with [#link].
    int here() {
        flush();
        return bits.size();
    }

    /// Whether nothing was added yet.
    boolean empty() {
        return bits.isEmpty() && words.isEmpty();
    }

    /// Makes the words since a place a reference to a bookmark; leaves them when there is more.
    void link(int from, String bookmark) {
        flush();
        if (from >= bits.size()) return;
        var shown = new StringBuilder();
        Marks look = null;
        for (var bit : bits.subList(from, bits.size())) {
            if (!(bit instanceof Bit.Words text)) return;
            shown.append(text.text());
            if (look == null) look = text.marks();
        }
        bits.subList(from, bits.size()).clear();
        bits.add(new Bit.Linked(bookmark, shown.toString(), look));
    }

    List<Bit> bits() {
        flush();
        return bits;
    }

    Set<Flow.Trait> traits() {
        var all = EnumSet.noneOf(Flow.Trait.class);
        all.addAll(traits);
        if (seen && bold) all.add(Flow.Trait.BOLD);
        if (seen && italic) all.add(Flow.Trait.ITALIC);
        if (seen && mono) all.add(Flow.Trait.MONOSPACED);
        return all;
    }

    private void flush() {
        if (words.isEmpty()) return;
        bits.add(new Bit.Words(words.toString(), marks));
        words.setLength(0);
    }
}
