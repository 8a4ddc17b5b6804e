package org.rubric.workbench.write;

import java.util.List;
import org.rubric.workbench.Place;
import org.rubric.workbench.Words;

/// Where the palette can go in the text that is written: whatever can be referred to.
record Destinations(Words words, SplitView split) {

    List<Place.Target> fitting(String query) {
        return split.writer().links().picker().candidates().fitting(query).stream()
                .map(
                        target ->
                                new Place.Target(
                                        target.label() + " " + target.title(),
                                        words.of("palette.go"),
                                        () -> split.writer().jump(target.target())))
                .toList();
    }
}
