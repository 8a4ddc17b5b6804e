package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Inline;

import java.util.List;

/// A line of text and where it stands.
///
/// @param line the block whose runs it is
/// @param owner the block it belongs to: itself, or the definition, table, clause around a line
/// @param region of the Recommendation
/// @param facts what was read in it
public record Passage(Block line, Block owner, Region region, Facts facts) {

    /// Its text, references as shown.
    public String words() {
        return facts.words();
    }

    public List<Inline> runs() {
        return line.runs();
    }

    /// Whether it is prose: not a title, a caption, a term, an entry of a list of references, code.
    public boolean prose() {
        return switch (line) {
            case Block.Paragraph p -> p.role() != Block.Paragraph.Role.OPENER;
            case Block.Item _, Block.Note _, Block.Example _, Block.Requirement _ -> true;
            default -> false;
        };
    }
}
