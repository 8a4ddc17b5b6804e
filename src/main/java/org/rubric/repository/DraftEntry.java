package org.rubric.repository;

import org.rubric.document.Id;

import java.time.Instant;

/// A draft as the list of drafts shows it.
///
/// @param draft its place in the store; not the document's own Id, for a copy keeps that
/// @param name unique in the store: designation or provisional name, `Y.IoT-flood`
/// @param question `4/20`; several: `4/20, 6/20`
public record DraftEntry(
        Id draft, String name, String title, String question, Standing standing, Size size) {

    /// The same, as far as somebody else knows it to be.
    public DraftEntry saying(String state) {
        var known = new Standing(state, standing.changed());
        return new DraftEntry(draft, name, title, question, known, size);
    }

    /// How far it is, in words, and when it last changed.
    public record Standing(String state, Instant changed) {}

    /// How much there is and how much is wrong with it. Pages and findings are what
    /// [Draft#measured] was last told; 0 until then.
    public record Size(int words, int pages, int errors, int warnings) {}
}
