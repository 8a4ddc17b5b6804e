package org.rubric.workbench.text.block;

import org.rubric.document.Block;
import org.rubric.document.Id;

/// One entry of the flow: what a single block view shows.
///
/// @param block the block, of a clause its title, of an instruction its sentence
/// @param owner whose label stands beside it: the clause of a title, else the block itself
/// @param above empty pixels over it
public record Piece(Block block, Id owner, Role role, double above) {

    /// What the piece is in its document.
    public enum Role {
        /// Designation and title of the whole document, drawn from its front matter.
        NAME,
        /// A heading that the format gives and nobody edits: Summary, Keywords, Footnotes.
        HEADING,
        TITLE,
        TEXT,
        INSTRUCTION,
        FOOTNOTE
    }

    public Id id() {
        return block.id();
    }

    /// Whether its words come from elsewhere and are not typed here.
    public boolean generated() {
        return role == Role.NAME || role == Role.HEADING;
    }
}
