package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.workbench.Fuzzy;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;

/// Where the palette can go in the text that is written: whatever can be referred to, and the
/// headings without number, the summary and the introduction among them.
record Destinations(Words words, SplitView split) {

    List<Place.Target> fitting(String query) {
        var text = split.writer();
        var candidates = text.links().picker().candidates();
        var all = new ArrayList<Place.Target>();
        for (var found : candidates.fitting(query))
            all.add(target(text, found.label() + " " + found.title(), found.target()));
        parts(text, query, all);
        for (var found : candidates.headings(query))
            all.add(target(text, found.title(), found.target()));
        return all;
    }

    /// The parts of the front matter that have a heading of their own.
    private void parts(DocumentView text, String query, List<Place.Target> all) {
        if (text.setting() == null) return;
        var document = text.setting().document();
        var overview = document.front().overview();
        part(text, "summary", overview.summary(), query, all);
        part(text, "introduction", overview.introduction(), query, all);
    }

    private void part(
            DocumentView text,
            String key,
            List<Block> blocks,
            String query,
            List<Place.Target> all) {
        var heading = words.of(key);
        if (!blocks.isEmpty() && Fuzzy.fit(heading, query).isPresent())
            all.add(target(text, heading, text.setting().document().id().part(key)));
    }

    private Place.Target target(DocumentView text, String heading, Id place) {
        return new Place.Target(heading, words.of("palette.go"), () -> text.jump(place));
    }
}
