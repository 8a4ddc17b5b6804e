package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.wording.Wording;
import org.rubric.numbering.Numbering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The places of one document in words, as an author would say them: "6.1 General", "Annex A",
/// "Summary". All are found in one walk, when the first is asked for. Safe for several threads.
public final class Places {
    private static final Wording WORDS = Wording.in("rules");

    private final Document document;
    private final Numbering numbering;
    private Map<Id, Home> homes;

    public Places(Document document, Numbering numbering) {
        this.document = document;
        this.numbering = numbering;
    }

    /// Where a block stands.
    ///
    /// @param heading of a part that is no clause; empty in a clause
    /// @param clause the innermost, itself if it is one
    /// @param within the part of the clause's own parts that holds it; null for the clause itself
    private record Home(String heading, Block.Clause clause, Block within) {}

    /// The innermost clause that holds the block; "Summary", "Introduction" or "Front matter"
    /// before the first.
    public String of(Id block) {
        return heading(home(block));
    }

    /// The clause and where in it: "6.2 Reporting, second paragraph", "6.1 General, Table 6-1".
    public String words(Id block) {
        var home = home(block);
        if (home.clause == null || home.within == null) return heading(home);
        var detail = Place.within(numbering, home.clause, home.within);
        return detail.isEmpty() ? heading(home) : WORDS.of("place.within", heading(home), detail);
    }

    private static Home part(String name) {
        return new Home(WORDS.of(name), null, null);
    }

    private String heading(Home home) {
        return home.clause == null ? home.heading : Place.of(numbering, home.clause);
    }

    private synchronized Home home(Id block) {
        if (homes == null) {
            homes = new HashMap<>(1 << 12);
            var overview = document.front().overview();
            all(overview.summary(), part("place.summary"));
            all(overview.introduction(), part("place.introduction"));
            all(document.body(), part("place.body"));
        }
        return homes.getOrDefault(block, part("place.front"));
    }

    private void all(List<? extends Block> blocks, Home outer) {
        for (var block : blocks) {
            var home = outer;
            if (block instanceof Block.Clause clause) home = new Home("", clause, null);
            else if (outer.clause != null && outer.within == null)
                home = new Home("", outer.clause, block);
            homes.putIfAbsent(block.id(), home);
            all(block.parts(), home);
        }
    }
}
