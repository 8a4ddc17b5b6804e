package org.rubric.interchange.word.outline;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.rubric.document.Id;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.writing.Names;

/// Gives identifiers in reading order. A paragraph that carries a bookmark which this program wrote
/// keeps that identifier, so references survive a round trip through Word.
final class Ids {
    /// Bookmarks hold letters, digits and `_` only; 16 hexadecimal digits follow the `r`.
    private static final Pattern OURS = Pattern.compile("r[0-9a-f]{16}");

    private final Map<Flow.Para, Id> paragraphs = new IdentityHashMap<>();
    private final Map<String, Id> bookmarks = new HashMap<>();
    private final Set<Id> given = new HashSet<>();
    private int last;

    Id next() {
        var id = Id.of("w" + Integer.toString(++last, 36));
        while (given.contains(id)) id = Id.of("w" + Integer.toString(++last, 36));
        return id;
    }

    /// The Id that a bookmark of this program says.
    private static Optional<Id> ours(String bookmark) {
        if (OURS.matcher(bookmark).matches()) return Optional.of(Id.of(bookmark));
        return Names.id(bookmark).filter(id -> id.value().indexOf('/') < 0);
    }

    /// The identifier of what a paragraph becomes, always the same.
    Id of(Flow.Para paragraph) {
        var known = paragraphs.get(paragraph);
        if (known != null) return known;
        var id = next();
        paragraphs.put(paragraph, id);
        return id;
    }

    /// What a bookmark stands at.
    Optional<Id> at(String bookmark) {
        return Optional.ofNullable(bookmarks.get(bookmark));
    }

    /// Notes the bookmarks of a story, so that references to what comes later find it.
    void learn(Iterable<Flow> story) {
        each(story, this::keep);
        each(story, this::name);
    }

    private static void each(Iterable<Flow> story, BiConsumer<Flow.Para, String> visit) {
        for (var flow : story)
            switch (flow) {
                case Flow.Para para -> {
                    for (var bit : para.bits())
                        if (bit instanceof Bit.Bookmark(var name)) visit.accept(para, name);
                }
                case Flow.Grid grid -> {
                    for (var row : grid.rows())
                        for (var cell : row.cells()) each(cell.content(), visit);
                }
            }
    }

    private void keep(Flow.Para para, String bookmark) {
        if (!paragraphs.containsKey(para))
            ours(bookmark).filter(given::add).ifPresent(id -> paragraphs.put(para, id));
    }

    private void name(Flow.Para para, String bookmark) {
        bookmarks.putIfAbsent(bookmark, of(para));
    }
}
