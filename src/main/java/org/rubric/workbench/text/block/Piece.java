package org.rubric.workbench.text.block;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;

/// One entry of the flow: what a single block view shows.
///
/// @param block the block, of a clause its title, of an instruction its sentence
/// @param owner whose label stands beside it: the clause of a title, else the block itself
/// @param above empty pixels over it
/// @param hint said in grey while the line is empty, of an offer what a click does; empty: nothing
/// @param ghost of a block that the text does not have
public record Piece(
        Block block, Id owner, Role role, double above, String hint, Optional<Ghostly> ghost) {

    public Piece(Block block, Id owner, Role role, double above, String hint) {
        this(block, owner, role, above, hint, Optional.empty());
    }

    /// One without a hint.
    public Piece(Block block, Id owner, Role role, double above) {
        this(block, owner, role, above, "");
    }

    /// What the piece is in its document.
    public enum Role {
        /// Designation and title of the whole document, drawn from its front matter.
        NAME,
        /// A heading that the format gives and nobody edits: Summary, Keywords, Footnotes.
        HEADING,
        /// Lines of the front matter that are typed here, see
        /// [org.rubric.document.FrontLines].
        FRONT_TITLE,
        FRONT_NAME,
        KEYWORDS,
        /// The Questions that the text belongs to, and where another is chosen.
        QUESTION,
        /// An offer about the text above it.
        OFFER,
        TITLE,
        TEXT,
        INSTRUCTION,
        FOOTNOTE
    }

    /// The same as a piece that the text does not have.
    Piece ghostly(Ghostly how, double space) {
        return new Piece(block, owner, role, space, "", Optional.of(how));
    }

    /// The same as if the text had it.
    Piece bare() {
        return new Piece(block, owner, role, above, hint);
    }

    public Id id() {
        return block.id();
    }

    /// Whether its words come from elsewhere and are not typed here.
    public boolean generated() {
        return role == Role.NAME || role == Role.HEADING || offered() || ghost.isPresent();
    }

    /// Whether it is a line of the front matter: a block made anew for each document.
    public boolean front() {
        return role == Role.FRONT_TITLE || role == Role.FRONT_NAME || role == Role.KEYWORDS;
    }

    /// Whether it belongs to the text behind the front matter.
    public boolean body() {
        return role == Role.TITLE || role == Role.TEXT || role == Role.INSTRUCTION;
    }

    boolean offered() {
        return role == Role.QUESTION || role == Role.OFFER;
    }
}
