package org.rubric.desk.meeting.ledger;

import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// A piece of a contribution that can be taken into a text.
///
/// @param words what it is called, and the beginning of what it says
/// @param number that it bore in the contribution: "7", "II"; empty: none
/// @param likely whether it is what the contribution brings, and not what it says about it
public record Portion(Block block, Kind kind, String words, String number, boolean likely) {
    private static final int LONGEST = 400;

    /// What it is, and so where it goes.
    public enum Kind {
        DEFINITION,
        ABBREVIATION,
        REFERENCE,
        CLAUSE,
        ANNEX,
        APPENDIX,
        EXHIBIT,
        TEXT
    }

    public Id id() {
        return block.id();
    }

    /// The first words of what it holds, for a preview.
    public String preview() {
        var words = new StringBuilder();
        block.forEach(
                each -> {
                    var line = Inline.text(each.runs()).strip();
                    if (line.isEmpty() || words.length() > LONGEST) return;
                    words.append(words.isEmpty() ? "" : "\n").append(line);
                });
        return words.length() <= LONGEST ? words.toString() : words.substring(0, LONGEST) + "…";
    }
}
