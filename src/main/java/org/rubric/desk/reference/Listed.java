package org.rubric.desk.reference;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// An entry of a list of references as the reference manager shows it.
///
/// @param normative whether it stands in clause 2
/// @param cited in reading order
public record Listed(
        Block.Reference entry,
        boolean normative,
        List<Cited> cited,
        Verdict verdict,
        Advice advice) {

    public Listed {
        cited = List.copyOf(cited);
    }

    /// A place where an entry is cited.
    ///
    /// @param clause it stands in, `6.2 Reporting`
    /// @param informative in an appendix, a note or before clause 1
    public record Cited(Position place, String clause, boolean informative) {}

    /// What is to be done about the list it stands on.
    public enum Advice {
        NONE,
        /// Only informative places cite it (author's guide, 3.2.1, NOTE 3).
        TO_BIBLIOGRAPHY,
        /// A requirement rests on it (author's guide, 3.2.1).
        TO_REFERENCES,
        /// Nothing cites it.
        UNCITED
    }

    /// The tag in its brackets; of an entry without one the beginning of its words.
    public String name() {
        if (!entry.tag().isEmpty()) return "[" + entry.tag() + "]";
        var words = Inline.text(entry.entry().runs());
        return words.length() > 40 ? words.substring(0, 40) + "\u2026" : words;
    }

    /// The words of the entry behind the name that its tag tells.
    public String title() {
        var words = Inline.text(entry.entry().runs());
        return verdict.named().map(named -> EntryTitle.of(named, words)).orElse(words);
    }
}
