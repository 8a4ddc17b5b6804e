package org.rubric.revision.sight;

import org.rubric.revision.wording.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.revision.Change;
import org.rubric.revision.Place;
import org.rubric.revision.Thing;

/// Where the blocks that moved were, and where they are.
///
/// @param moves by the Id in either text
/// @param live the Id that such a block has in the live text
record Moving(Map<Id, Change.Moved> moves, Map<Id, Id> live) {

    private static final String WAS = "/was";

    static Moving of(List<Change> changes, Sight.Live live) {
        var moves = new HashMap<Id, Change.Moved>();
        var ids = new HashMap<Id, Id>();
        for (var change : changes)
            if (change instanceof Change.Moved moved && moved.place().thing() != Thing.COLUMN) {
                var now = moved.place().block();
                var was = moved.from().block();
                moves.put(now, moved);
                moves.put(was, moved);
                ids.put(now, live == Sight.Live.NEWER ? now : was);
                ids.put(was, live == Sight.Live.NEWER ? now : was);
            }
        return new Moving(moves, ids);
    }

    /// The Id in the live text of what a redline has twice, where it was under another Id.
    Id live(Id block) {
        return live.getOrDefault(known(block), block);
    }

    private Id known(Id block) {
        var id = block;
        while (!moves.containsKey(id) && id.value().endsWith(WAS))
            id = Id.of(id.value().substring(0, id.value().length() - WAS.length()));
        return moves.containsKey(id) ? id : block;
    }

    /// "moved from clause 6.1"; empty: it is not known to have moved.
    Optional<String> from(Id block) {
        return Optional.ofNullable(moves.get(known(block)))
                .map(m -> Words.of("sight.from", place(m.from())));
    }

    /// "moved to clause 6.2"
    Optional<String> to(Id block) {
        return Optional.ofNullable(moves.get(known(block)))
                .map(m -> Words.of("sight.to", place(m.place())));
    }

    private static String place(Place place) {
        var old = Words.of("place.old", "");
        return place.words().startsWith(old)
                ? place.words().substring(old.length())
                : place.words();
    }
}
