package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.numbering.Numbering;

/// Which part of a clause, in words.
final class Detail {
    private static final Wording WORDS = Wording.in("rules");
    private static final int NAMED = 10;

    private Detail() {}

    static String of(Clause clause, Block block, Numbering numbering) {
        return switch (block) {
            case Line _ -> WORDS.of("place.heading");
            case Exhibit.Table _, Exhibit.Figure _, Exhibit.Equation _, Block.Note _ ->
                    numbering
                            .label(block.id())
                            .map(label -> label.standing().replace('\u00a0', ' ').strip())
                            .orElse("");
            case Block.Definition definition ->
                    WORDS.of("place.term", Inline.text(definition.term().runs()).strip());
            case Block.Reference reference ->
                    reference.tag().isEmpty() ? "" : "[" + reference.tag() + "]";
            case Block.Abbreviation abbreviation ->
                    Inline.text(abbreviation.abbreviation().runs()).strip();
            case Paragraph _ -> paragraph(clause, block);
            case Block.Item _ -> WORDS.of("place.list");
            case Block.Code _ -> WORDS.of("place.code");
            default -> "";
        };
    }

    private static String paragraph(Clause clause, Block wanted) {
        int number = 0;
        for (var block : clause.body()) {
            if (block instanceof Paragraph) number++;
            if (block == wanted) break;
        }
        return number <= NAMED
                ? WORDS.of("place.paragraph." + number)
                : WORDS.of("place.paragraph", String.valueOf(number));
    }
}
