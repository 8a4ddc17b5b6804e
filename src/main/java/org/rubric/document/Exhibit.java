package org.rubric.document;

import java.util.ArrayList;
import java.util.List;

/// A block that is shown rather than read along: a table, a figure, a formula, and what they are
/// made of.
public sealed interface Exhibit extends Block {

    /// A table: caption above, rows, notes inside its frame.
    record Table(
            Id id,
            Traits traits,
            Block.Line caption,
            Frame frame,
            List<Row> rows,
            List<Block> notes)
            implements Exhibit {
        public Table {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        /// @param widths of the grid's columns in twips; empty: from the content
        /// @param headerRows rows repeated on each page
        /// @param use captioned and numbered, plain, or only there to place things
        /// @param landscape set on a page turned by 90 degrees
        public record Frame(List<Integer> widths, int headerRows, Use use, boolean landscape) {
            public static final Frame PLAIN = new Frame(List.of(), 1, Use.CAPTIONED, false);

            public Frame {
                widths = List.copyOf(widths);
            }
        }

        /// What a table is for.
        public enum Use {
            CAPTIONED,
            UNCAPTIONED,
            LAYOUT
        }

        @Override
        public List<Block> parts() {
            var all = new ArrayList<Block>(1 + rows.size() + notes.size());
            all.add(caption);
            all.addAll(rows);
            all.addAll(notes);
            return all;
        }

        @Override
        public Table withParts(List<Block> parts) {
            var kept = new ArrayList<Row>();
            var others = new ArrayList<Block>();
            for (var part : parts.subList(1, parts.size())) {
                if (part instanceof Row row) kept.add(row);
                else others.add(part);
            }
            return new Table(id, traits, Block.line(parts, 0), frame, kept, others);
        }
    }

    /// A row of a table: the cells that begin in it.
    record Row(Id id, Traits traits, List<Cell> cells) implements Exhibit {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public List<Block> parts() {
            return List.copyOf(cells);
        }

        @Override
        public Row withParts(List<Block> parts) {
            return new Row(id, traits, parts.stream().map(Cell.class::cast).toList());
        }
    }

    /// A cell and how far it reaches.
    record Cell(
            Id id,
            Traits traits,
            Reach reach,
            Alignment alignment,
            boolean header,
            List<Block> body)
            implements Exhibit {
        public Cell {
            body = List.copyOf(body);
        }

        /// Grid columns and rows taken, at least 1 each.
        public record Reach(int columns, int rows) {
            public static final Reach ONE = new Reach(1, 1);
        }

        /// Where its text stands.
        public enum Alignment {
            LEFT,
            CENTRE,
            RIGHT
        }

        @Override
        public List<Block> parts() {
            return body;
        }

        @Override
        public Cell withParts(List<Block> parts) {
            return new Cell(id, traits, reach, alignment, header, parts);
        }
    }

    /// A figure: one or more panels, legend and notes, caption below.
    record Figure(Id id, Traits traits, Block.Line caption, List<Panel> panels, List<Block> legend)
            implements Exhibit {
        public Figure {
            panels = List.copyOf(panels);
            legend = List.copyOf(legend);
        }

        @Override
        public List<Block> parts() {
            var all = new ArrayList<Block>(1 + panels.size() + legend.size());
            all.add(caption);
            all.addAll(panels);
            all.addAll(legend);
            return all;
        }

        @Override
        public Figure withParts(List<Block> parts) {
            var kept = new ArrayList<Panel>();
            var others = new ArrayList<Block>();
            for (var part : parts.subList(1, parts.size())) {
                if (part instanceof Panel panel) kept.add(panel);
                else others.add(part);
            }
            return new Figure(id, traits, Block.line(parts, 0), kept, others);
        }
    }

    /// A picture of a figure; with a caption of its own it is a sub-figure (`Figure 6-a`).
    record Panel(Id id, Traits traits, Image image, Block.Line caption) implements Exhibit {
        @Override
        public List<Block> parts() {
            return List.of(caption);
        }

        @Override
        public Panel withParts(List<Block> p) {
            return new Panel(id, traits, image, Block.line(p, 0));
        }
    }

    /// A displayed formula, numbered when it is cited, with what its symbols mean.
    record Equation(Id id, Traits traits, Maths maths, boolean numbered, List<Where> where)
            implements Exhibit {
        public Equation {
            where = List.copyOf(where);
        }

        @Override
        public List<Block> parts() {
            return List.copyOf(where);
        }

        @Override
        public Equation withParts(List<Block> parts) {
            var entries = parts.stream().map(Where.class::cast).toList();
            return new Equation(id, traits, maths, numbered, entries);
        }
    }

    /// A symbol of a formula and its meaning.
    record Where(Id id, Traits traits, Block.Line symbol, Block.Line meaning) implements Exhibit {
        @Override
        public List<Block> parts() {
            return List.of(symbol, meaning);
        }

        @Override
        public Where withParts(List<Block> p) {
            return new Where(id, traits, Block.line(p, 0), Block.line(p, 1));
        }
    }
}
