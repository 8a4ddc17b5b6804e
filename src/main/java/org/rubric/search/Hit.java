package org.rubric.search;

import org.rubric.document.Id;

/// Something that was found.
///
/// @param source what it is of
/// @param place in that thing, such as a clause
/// @param where the place in words: `Y.IoT-flood · clause 6.2`
/// @param title heading, term or name
/// @param excerpt the text around the words found, with … where it was cut
public record Hit(
        Source source, Id place, String where, Marked title, Marked excerpt, Match match) {

    /// A thing that passages were put in for.
    ///
    /// @param collection as it was put: `drafts`, `catalogue`, `meetings`
    /// @param key of the thing in its collection
    public record Source(String collection, String key) {}

    /// As it was put.
    public String collection() {
        return source.collection();
    }

    public String key() {
        return source.key();
    }
}
