package org.rubric.desk.guide;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One answer: what one wants to do and how it is done.
///
/// @param id its name in the list of topics
/// @param also words that others might ask with
/// @param text in paragraphs, one a line; see [Piece]
public record Topic(String id, String chapter, String title, String also, String text, Ties ties) {

    /// What it leads to.
    ///
    /// @param action key of the action that does it; empty: none
    /// @param see other topics, by their names
    /// @param where places of the window that it is about, by the names that the window gives them
    public record Ties(String action, List<String> see, List<String> where) {
        public Ties {
            see = List.copyOf(see);
            where = List.copyOf(where);
        }
    }

    /// Its paragraphs, in pieces.
    public List<List<Piece>> paragraphs() {
        return text.lines().map(Piece::of).toList();
    }

    /// Its text with the keys filled in, a paragraph a line.
    ///
    /// @param keys by the action
    public String plain(Function<String, String> keys) {
        return paragraphs().stream()
                .map(
                        line ->
                                line.stream()
                                        .map(piece -> piece.words(keys))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
