package org.rubric.desk.overlap;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.search.Hit;

/// A text that is about nearly the same as another, and why that is thought.
///
/// @param place in the thing, as the index has it
/// @param name `Y.IoT-flood`; may be empty
/// @param terms that both define; where there is none, words of its title that the other has, too
/// @param sentence the two sentences that are most alike
public record Alike(
        Hit.Source source,
        Id place,
        String name,
        String title,
        List<String> terms,
        Optional<Pair> sentence) {

    /// A sentence of each.
    public record Pair(String here, String there) {}

    public Alike {
        terms = List.copyOf(terms);
    }
}
