package org.rubric.interchange.word.writing;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.interchange.word.archive.Markup;

/// What stands in the bookmark of a thing that others refer to.
final class Standings {
    private Standings() {}

    /// The words that a field with its bookmark says; empty: none.
    static String marked(Block block, Material material) {
        return switch (block) {
            case Block.Clause clause ->
                    clause.kind() == Block.Clause.Kind.BIBLIOGRAPHY
                            ? ""
                            : material.standing(block.id());
            case Block.Definition _,
                    Exhibit.Table _,
                    Exhibit.Figure _,
                    Exhibit.Panel _,
                    Block.Note _,
                    Block.Example _,
                    Block.Requirement _ ->
                    bare(material.standing(block.id()));
            case Exhibit.Equation _ -> material.standing(block.id()).replaceAll("[()]", "");
            case Block.Reference reference -> tag(reference, material.now());
            default -> "";
        };
    }

    /// A label kept from the source may bring its dash along.
    static String bare(String standing) {
        return standing.replaceFirst("[\\s.]*[–—-]$", "");
    }

    /// An entry's tag in brackets; empty: it has none.
    static String tag(Block.Reference reference, Side side) {
        var standing = side.standing(reference.id());
        if (!standing.isEmpty()) return standing;
        return reference.tag().isEmpty() ? "" : "[" + reference.tag() + "]";
    }

    /// A footnote's own mark, sign by sign: LibreOffice prints a longer text once more behind
    /// the mark.
    static void mark(String label, Markup out) {
        label.codePoints()
                .forEach(
                        sign ->
                                out.open("w:t", "xml:space", "preserve")
                                        .text(Character.toString(sign))
                                        .close());
    }
}
