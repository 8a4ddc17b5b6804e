package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;

import java.util.List;
import java.util.regex.Pattern;

/// A line of text and where it stands.
///
/// @param line the block whose runs it is
/// @param owner the block it belongs to: itself, or the definition, table, clause around a line
/// @param region of the Recommendation
/// @param facts what was read in it
public record Passage(Block line, Block owner, Region region, Facts facts) {

    private static final Pattern FORMAL =
            Pattern.compile(
                    ":=|[\u2227\u2228\u2208\u2260\u2200\u2203]|(?:^|\\s)//|\\s=\\s|[;{}]\\s*$");

    /// Its text, references as shown.
    public String words() {
        return facts.words();
    }

    public List<Inline> runs() {
        return line.runs();
    }

    /// Whether it is read as words of the text's own: prose, a definition that is not quoted from
    /// elsewhere, a title or a caption.
    public boolean worded() {
        return prose()
                || owner instanceof Block.Definition definition
                        && line.id().equals(definition.text().id())
                        && Inline.text(definition.source().runs()).isBlank()
                || owner instanceof Block.Clause
                || owner instanceof Exhibit.Table
                || owner instanceof Exhibit.Figure;
    }

    /// Whether it is a line of a formal language: an assignment, a formula, a comment.
    public boolean formal() {
        return FORMAL.matcher(facts.text()).find();
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
