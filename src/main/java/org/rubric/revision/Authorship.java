package org.rubric.revision;

import java.util.List;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Whose a change is.
interface Authorship {

    /// @param author empty: not known
    /// @param date empty: not known
    record Hand(String author, String date) {}

    /// A stretch of a line, all of one hand; caret steps.
    record Share(Hand hand, int from, int to) {}

    /// Of words that came.
    ///
    /// @param line as the newer version has it
    /// @return shares from `from` to `to`, in order, none empty
    List<Share> came(Id block, List<Inline> line, int from, int to);

    /// Of words that went.
    ///
    /// @param line as the older version has it
    List<Share> went(Id block, List<Inline> line, int from, int to);

    /// Of a block.
    Hand whole(Id block, Kind kind);

    /// All of one.
    static Authorship of(String author, String date) {
        var hand = new Hand(author, date);
        return new Authorship() {
            @Override
            public List<Share> came(Id block, List<Inline> line, int from, int to) {
                return List.of(new Share(hand, from, to));
            }

            @Override
            public List<Share> went(Id block, List<Inline> line, int from, int to) {
                return List.of(new Share(hand, from, to));
            }

            @Override
            public Hand whole(Id block, Kind kind) {
                return hand;
            }
        };
    }
}
