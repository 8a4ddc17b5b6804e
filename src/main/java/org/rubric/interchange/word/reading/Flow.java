package org.rubric.interchange.word.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.interchange.word.style.Counters;
import org.rubric.interchange.word.style.ParagraphLook;
import org.rubric.interchange.word.style.StyleMap;

/// A piece of a story in reading order: a paragraph or a grid.
public sealed interface Flow {

    /// A paragraph.
    ///
    /// @param look as the paragraph states it over its style
    /// @param label what Word prints before it; empty: it is in no list
    /// @param traits what else matters, see the constants of [Trait]
    /// @param number in the file, the same in every state of the text; 0: made since
    record Para(
            StyleMap.Style style,
            ParagraphLook look,
            Optional<Counters.Printed> label,
            List<Bit> bits,
            Set<Trait> traits,
            int number)
            implements Flow {
        public Para {
            bits = List.copyOf(bits);
            traits = Set.copyOf(traits);
        }

        /// The words, hidden text and marks left out, tabs and breaks as U+0009 and U+000A.
        public String text() {
            return Bit.text(bits);
        }

        public Para withBits(List<Bit> changed) {
            return new Para(style, look, label, changed, traits, number);
        }

        Para labelled(Optional<Counters.Printed> counted) {
            return new Para(style, look, counted, bits, traits, number);
        }

        public boolean blank() {
            return text().isBlank();
        }
    }

    /// What is special about a paragraph.
    enum Trait {
        /// Within a table of contents or an index made by a field.
        GENERATED,
        /// All words bold, by their runs or by the style.
        BOLD,
        /// All words italic.
        ITALIC,
        /// All words in a monospaced font.
        MONOSPACED,
        /// Begins on a new page by a break of its own.
        NEW_PAGE
    }

    /// A table as a grid.
    ///
    /// @param widths of the columns, twips
    /// @param number in the file, the same in every state of the text; 0: made since
    /// @param changed whether it has other rows or cells in other states
    record Grid(List<Integer> widths, List<GridRow> rows, int number, boolean changed)
            implements Flow {
        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        public Grid withRows(List<GridRow> other) {
            return new Grid(widths, other, number, changed);
        }
    }

    /// A row.
    ///
    /// @param before columns left out at its start
    /// @param after columns left out at its end
    /// @param place among all rows of the table in the file, from 1
    /// @param number in the file, the same in every state of the text; 0: made since
    record GridRow(
            boolean header, int before, int after, List<GridCell> cells, int place, int number) {
        public GridRow {
            cells = List.copyOf(cells);
        }

        public GridRow withCells(List<GridCell> other) {
            return new GridRow(header, before, after, other, place, number);
        }
    }

    /// A cell.
    ///
    /// @param span columns taken
    /// @param place among all cells of the row in the file, from 1
    record GridCell(int span, Merge merge, List<Flow> content, int place) {
        public GridCell {
            content = List.copyOf(content);
        }

        public GridCell withContent(List<Flow> other) {
            return new GridCell(span, merge, other, place);
        }

        public boolean blank() {
            for (var part : content)
                if (part instanceof Grid
                        || part instanceof Para p && !(p.blank() && p.bits().isEmpty()))
                    return false;
            return true;
        }
    }

    /// How a cell is joined with those above and below.
    enum Merge {
        NONE,
        BEGINS,
        CONTINUES
    }
}
