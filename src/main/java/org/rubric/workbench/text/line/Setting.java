package org.rubric.workbench.text.line;

import org.rubric.document.Document;

/// All that a block view needs to show its block.
///
/// @param boxed inside a cell or box, where no margin is: labels stand in the line
/// @param manner of ordinary text
public record Setting(
        Document document,
        Wording wording,
        Typography typography,
        Pictures pictures,
        Manner manner,
        boolean boxed) {

    /// The way the document runs, by the language it is in.
    public Direction direction() {
        return Direction.ofLanguage(document.front().identity().language());
    }

    /// For words of another version.
    public Setting over(Document other, Wording words) {
        return new Setting(other, words, typography, pictures, manner, boxed);
    }

    /// For what stands in the cells of a table.
    public Setting cell(Manner cells) {
        return new Setting(document, wording, typography, pictures, cells, true);
    }
}
