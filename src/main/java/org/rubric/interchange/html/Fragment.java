package org.rubric.interchange.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Media;

/// What HTML held.
///
/// @param blocks text first, then clauses; every Id is fresh
/// @param media bytes of the pictures in the blocks, by the name the blocks use
/// @param limit one sentence when it was too large, so that only its words were taken
public record Fragment(List<Block> blocks, Map<String, Media> media, Optional<String> limit) {
    public Fragment {
        blocks = List.copyOf(blocks);
        media = Map.copyOf(media);
    }
}
