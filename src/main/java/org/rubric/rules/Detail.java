package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;

import java.util.List;

/// Which part of a clause, in words.
final class Detail {
    private static final List<String> ORDINALS =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth", "tenth");

    private Detail() {}

    static String of(Clause clause, Block block, Numbering numbering) {
        return switch (block) {
            case Line _ -> "heading";
            case Exhibit.Table _, Exhibit.Figure _, Exhibit.Equation _, Block.Note _ ->
                    numbering
                            .label(block.id())
                            .map(label -> label.standing().replace('\u00a0', ' ').strip())
                            .orElse("");
            case Block.Definition definition ->
                    "\u201c" + Inline.text(definition.term().runs()).strip() + "\u201d";
            case Block.Reference reference ->
                    reference.tag().isEmpty() ? "" : "[" + reference.tag() + "]";
            case Block.Abbreviation abbreviation ->
                    Inline.text(abbreviation.abbreviation().runs()).strip();
            case Paragraph _ -> paragraph(clause, block);
            case Block.Item _ -> "list";
            case Block.Code _ -> "code";
            default -> "";
        };
    }

    private static String paragraph(Clause clause, Block wanted) {
        int number = 0;
        for (var block : clause.body()) {
            if (block instanceof Paragraph) number++;
            if (block == wanted) break;
        }
        return number <= ORDINALS.size()
                ? ORDINALS.get(number - 1) + " paragraph"
                : "paragraph " + number;
    }
}
