package org.rubric.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubric.document.wording.Wording;
import org.rubric.search.SearchIndex;

/// Find words in everything the store holds. The index is brought up to date first.
///
/// @param words all must occur, the beginning of a word is enough; "…" is a phrase; of a word of
///     four letters one may be another
/// @param places collections of the index
public record SearchJob(String words, Set<String> places, int limit) {
    private static final Wording WORDS = Wording.in("desk");

    Listing run(SearchIndex index, Store store) throws IOException {
        new IndexJob(index, store, () -> true).run();
        var rows = new ArrayList<List<String>>();
        for (var hit : index.find(words, places, limit))
            rows.add(
                    List.of(
                            hit.collection(),
                            hit.where(),
                            hit.title().words(),
                            hit.excerpt().words().strip()));
        return new Listing(List.of(WORDS.of("list.found").split("[|]")), rows);
    }
}
