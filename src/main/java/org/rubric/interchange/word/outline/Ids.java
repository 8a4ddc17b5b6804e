package org.rubric.interchange.word.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
/// keeps that identifier, so references survive a round trip through Word. Where a text is read in
/// several states, what is the same in the file has the same identifier in each.
final class Ids {
    /// Bookmarks hold letters, digits and `_` only; 16 hexadecimal digits follow the `r`.
    private static final Pattern OURS = Pattern.compile("r[0-9a-f]{16}");

    private final Shared shared;
    private final Map<Flow.Para, Id> unnumbered = new IdentityHashMap<>();
    private final Map<String, Id> bookmarks = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();

    Ids(Shared shared) {
        this.shared = shared;
    }

    /// What all states of a text have in common.
    static final class Shared {
        private final boolean several;
        private final Map<Integer, Id> numbered = new HashMap<>();
        private final Map<String, Id> named = new HashMap<>();
        private final Set<Id> given = new HashSet<>();
        private int last;

        /// @param several whether there is more than one state
        Shared(boolean several) {
            this.several = several;
        }

        /// The identifier of a paragraph or row by its number in the file.
        Optional<Id> of(int number) {
            return Optional.ofNullable(numbered.get(number));
        }

        private Id next() {
            var id = Id.of("w" + Integer.toString(++last, 36));
            while (given.contains(id)) id = Id.of("w" + Integer.toString(++last, 36));
            return id;
        }
    }

    Id next() {
        return shared.next();
    }

    /// The identifier of something that is no paragraph, the same in every state of the text.
    ///
    /// @param name that tells it from all others
    Id of(String name) {
        if (!shared.several) return next();
        int visit = visits.merge(name, 1, Integer::sum);
        return shared.named.computeIfAbsent(name + '#' + visit, _ -> next());
    }

    /// The Id that a bookmark of this program says.
    private static Optional<Id> ours(String bookmark) {
        if (OURS.matcher(bookmark).matches()) return Optional.of(Id.of(bookmark));
        return Names.id(bookmark).filter(id -> id.value().indexOf('/') < 0);
    }

    /// The identifier of what a paragraph becomes, always the same.
    Id of(Flow.Para paragraph) {
        var known = known(paragraph);
        if (known.isPresent()) return known.get();
        var id = next();
        put(paragraph, id);
        return id;
    }

    /// A row has the identifier that its table gives it.
    void row(int number, Id id) {
        shared.numbered.put(number, id);
    }

    /// The identifier that a paragraph has; empty: it was not asked for.
    Optional<Id> known(Flow.Para paragraph) {
        return Optional.ofNullable(
                paragraph.number() == 0
                        ? unnumbered.get(paragraph)
                        : shared.numbered.get(paragraph.number()));
    }

    private void put(Flow.Para paragraph, Id id) {
        if (paragraph.number() == 0) unnumbered.put(paragraph, id);
        else shared.numbered.put(paragraph.number(), id);
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

    private static void each(Iterable<Flow> story, BiConsumer<Flow.Para, Bit.Bookmark> visit) {
        for (var flow : story)
            switch (flow) {
                case Flow.Para para -> {
                    for (var bit : para.bits())
                        if (bit instanceof Bit.Bookmark bookmark) visit.accept(para, bookmark);
                }
                case Flow.Grid grid -> {
                    for (var row : grid.rows())
                        for (var cell : row.cells()) each(cell.content(), visit);
                }
            }
    }

    /// Of paragraphs that are one in this state, only the one that it is says which.
    private void keep(Flow.Para para, Bit.Bookmark bookmark) {
        boolean own = bookmark.paragraph() == para.number() || !shared.several;
        if (own && known(para).isEmpty())
            ours(bookmark.name()).filter(shared.given::add).ifPresent(id -> put(para, id));
    }

    private void name(Flow.Para para, Bit.Bookmark bookmark) {
        bookmarks.putIfAbsent(bookmark.name(), of(para));
    }
}
