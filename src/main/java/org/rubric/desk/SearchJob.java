package org.rubric.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubric.search.SearchIndex;

/// Find words in everything the store holds. The index is brought up to date first.
public record SearchJob(String words, Set<String> places, int limit) {

    Listing run(SearchIndex index, Desk desk) throws IOException {
        new IndexJob(index, desk).run();
        var rows = new ArrayList<List<String>>();
        for (var hit : index.find(words, places, limit))
            rows.add(List.of(hit.collection(), hit.title(), hit.excerpt()));
        return new Listing(List.of("In", "Place", "Text"), rows);
    }
}
