package org.rubric.revision;

import org.rubric.revision.wording.Words;
import java.util.Locale;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;

/// What a change is about.
public enum Thing {
    TITLE,
    NAME,
    KEYWORDS,
    CLAUSE,
    PARAGRAPH,
    ITEM,
    NOTE,
    EXAMPLE,
    CODE,
    EDITORS_NOTE,
    REQUIREMENT,
    DEFINITION,
    ABBREVIATION,
    REFERENCE,
    INSTRUCTION,
    TABLE,
    ROW,
    COLUMN,
    CELL,
    FIGURE,
    PICTURE,
    FORMULA,
    SYMBOL,
    FOOTNOTE,
    LINE,
    OBJECT;

    /// As a sentence says it: "editor’s note".
    public String words() {
        return Words.of("thing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Thing of(Block block) {
        return switch (block) {
            case Block.Line _ -> LINE;
            case Block.Paragraph _ -> PARAGRAPH;
            case Block.Item _ -> ITEM;
            case Block.Note _ -> NOTE;
            case Block.Example _ -> EXAMPLE;
            case Block.Code _ -> CODE;
            case Block.EditorsNote _ -> EDITORS_NOTE;
            case Block.Requirement _ -> REQUIREMENT;
            case Block.Clause _ -> CLAUSE;
            case Block.Definition _ -> DEFINITION;
            case Block.Abbreviation _ -> ABBREVIATION;
            case Block.Reference _ -> REFERENCE;
            case Block.Footnote _ -> FOOTNOTE;
            case Block.Instruction _ -> INSTRUCTION;
            case Block.Contents _, Block.Foreign _ -> OBJECT;
            case Exhibit.Table _ -> TABLE;
            case Exhibit.Row _ -> ROW;
            case Exhibit.Cell _ -> CELL;
            case Exhibit.Figure _ -> FIGURE;
            case Exhibit.Panel _ -> PICTURE;
            case Exhibit.Equation _ -> FORMULA;
            case Exhibit.Where _ -> SYMBOL;
        };
    }
}
