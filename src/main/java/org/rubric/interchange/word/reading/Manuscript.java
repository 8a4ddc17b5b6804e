package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.interchange.word.archive.WordPackage;

/// A Word document in one state of its text, read but not yet understood.
///
/// @param body paragraphs and grids in reading order
/// @param notes footnotes and endnotes by the key of their marks
/// @param language BCP 47 tag of the text; empty: not stated
/// @param changes how many changes the file records
/// @param chunks how many files within the file were not read
public record Manuscript(
        List<Flow> body,
        Map<String, List<Flow>> notes,
        Map<String, Commentary> comments,
        String language,
        int changes,
        int chunks) {

    /// A comment.
    ///
    /// @param date as the file states it; empty: not stated
    /// @param parent key of the comment that it answers; empty: none
    public record Commentary(
            String author, String date, String text, String parent, boolean resolved) {}

    /// Reads the text of an open package as it reads with all recorded changes.
    public static Manuscript read(WordPackage file) throws IOException {
        return Recorded.read(file).accepted();
    }

    /// The same text when most words are in another language than the one the styles state: that is
    /// the text's own, and only what differs from it stays marked.
    Manuscript in(String spoken, String stated) {
        if (Tongue.same(spoken, stated)) return this;
        var retongued = new Retongued(stated, spoken);
        var told = new HashMap<String, List<Flow>>();
        notes.forEach((key, story) -> told.put(key, retongued.story(story)));
        return new Manuscript(retongued.story(body), told, comments, spoken, changes, chunks);
    }
}
