package org.rubric.workbench.text.find;

import java.util.List;
import java.util.Optional;

/// What a search has found.
///
/// @param trouble why nothing can be found; empty: nothing is wrong
record Found(List<Match> matches, Optional<String> trouble) {
    static final Found NOTHING = new Found(List.of(), Optional.empty());

    List<Match> replaceable() {
        return matches.stream().filter(match -> !match.fixed()).toList();
    }
}
