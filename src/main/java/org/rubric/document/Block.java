package org.rubric.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A piece of a document with an identity. Leaves hold [#runs], the others [#parts]; see
/// document-types 2.2 of the sector's practice for what may stand where.
public sealed interface Block
        permits Exhibit,
                Block.Line,
                Block.Paragraph,
                Block.Item,
                Block.Note,
                Block.Example,
                Block.Code,
                Block.EditorsNote,
                Block.Requirement,
                Block.Clause,
                Block.Definition,
                Block.Abbreviation,
                Block.Reference,
                Block.Footnote,
                Block.Instruction,
                Block.Contents,
                Block.Foreign {

    Id id();

    Traits traits();

    /// The line of text that this block itself holds; empty for one made of parts.
    default List<Inline> runs() {
        return List.of();
    }

    /// What it is made of, in reading order: lines first, then rows, cells, blocks.
    default List<Block> parts() {
        return List.of();
    }

    /// The same block with another line of text.
    ///
    /// @throws IllegalArgumentException if this kind holds none
    default Block withRuns(List<Inline> runs) {
        throw new IllegalArgumentException(getClass().getSimpleName() + " holds no text itself");
    }

    /// The same block with other parts, given in the order of [#parts].
    ///
    /// @throws IllegalArgumentException if this kind cannot hold them
    default Block withParts(List<Block> parts) {
        throw new IllegalArgumentException(getClass().getSimpleName() + " holds no parts");
    }

    /// Visits this block, then everything in it, in reading order.
    default void forEach(Consumer<Block> visit) {
        visit.accept(this);
        for (var part : parts()) part.forEach(visit);
    }

    /// A line of text that belongs to another block: a title, a caption, a term.
    record Line(Id id, Traits traits, List<Inline> runs) implements Block {
        public Line {
            runs = List.copyOf(runs);
        }

        public static Line of(Id id, List<Inline> runs) {
            return new Line(id, Traits.NONE, runs);
        }

        public static Line of(Id id, String words) {
            return new Line(id, Traits.NONE, Inline.plain(words));
        }

        @Override
        public Line withRuns(List<Inline> changed) {
            return new Line(id, traits, changed);
        }
    }

    /// A paragraph.
    record Paragraph(Id id, Traits traits, Role role, List<Inline> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /// What a paragraph is for.
        public enum Role {
            BODY,
            /// Goes on a list item of level 1, 2, 3.
            CONTINUED_1,
            CONTINUED_2,
            CONTINUED_3,
            /// A fixed sentence of the format that is not edited.
            OPENER,
            /// "(This annex forms an integral part of this Recommendation.)"
            STATUS,
            /// Run-in titles without a number, bold and italic.
            BOLD_TITLE,
            ITALIC_TITLE,
            CENTRED,
            LEGEND,
            /// A rule of underscores that closes a meeting document.
            RULE
        }

        public static Paragraph of(Id id, List<Inline> runs) {
            return new Paragraph(id, Traits.NONE, Role.BODY, runs);
        }

        @Override
        public Paragraph withRuns(List<Inline> changed) {
            return new Paragraph(id, traits, role, changed);
        }
    }

    /// An item of a list of level 1 to 3.
    record Item(Id id, Traits traits, int level, Marker marker, List<Inline> runs)
            implements Block {
        public Item {
            if (level < 1 || level > 9) throw new IllegalArgumentException("List level " + level);
            runs = List.copyOf(runs);
        }

        /// `–` · `•` · `1)` · `a)` · `i)` · none
        public enum Marker {
            DASH,
            BULLET,
            NUMBER,
            LETTER,
            ROMAN,
            NONE
        }

        @Override
        public Item withRuns(List<Inline> changed) {
            return new Item(id, traits, level, marker, changed);
        }
    }

    /// `NOTE – ` or `NOTE 2 – ` and its text.
    record Note(Id id, Traits traits, List<Inline> runs) implements Block {
        public Note {
            runs = List.copyOf(runs);
        }

        @Override
        public Note withRuns(List<Inline> changed) {
            return new Note(id, traits, changed);
        }
    }

    /// An example, with or without a number.
    record Example(Id id, Traits traits, boolean numbered, List<Inline> runs) implements Block {
        public Example {
            runs = List.copyOf(runs);
        }

        @Override
        public Example withRuns(List<Inline> changed) {
            return new Example(id, traits, numbered, changed);
        }
    }

    /// Text set as typed: ASN.1, XML, pseudo-code; lines divided by U+000A.
    ///
    /// @param numbered whether its lines are counted beside it
    record Code(Id id, Traits traits, String notation, boolean numbered, List<Inline> runs)
            implements Block {
        public Code {
            runs = List.copyOf(runs);
        }

        /// Without numbers.
        public Code(Id id, Traits traits, String notation, List<Inline> runs) {
            this(id, traits, notation, false, runs);
        }

        @Override
        public Code withRuns(List<Inline> changed) {
            return new Code(id, traits, notation, numbered, changed);
        }
    }

    /// A note of the editor to the group, gone before approval.
    record EditorsNote(Id id, Traits traits, List<Inline> runs) implements Block {
        public EditorsNote {
            runs = List.copyOf(runs);
        }

        @Override
        public EditorsNote withRuns(List<Inline> changed) {
            return new EditorsNote(id, traits, changed);
        }
    }

    /// A requirement as an object: an identifier, a strength, a sentence.
    record Requirement(
            Id id, Traits traits, String identifier, Obligation obligation, List<Inline> runs)
            implements Block {
        public Requirement {
            runs = List.copyOf(runs);
        }

        /// is required to · is prohibited from · is recommended to · is not recommended to ·
        /// can optionally
        public enum Obligation {
            REQUIRED,
            PROHIBITED,
            RECOMMENDED,
            NOT_RECOMMENDED,
            OPTIONAL
        }

        @Override
        public Requirement withRuns(List<Inline> changed) {
            return new Requirement(id, traits, identifier, obligation, changed);
        }
    }

    /// A division with a title. Its level is its depth among clauses.
    record Clause(Id id, Traits traits, Kind kind, Line title, List<Block> body) implements Block {
        public Clause {
            body = List.copyOf(body);
        }

        /// What the division is; sub-divisions of an annex or appendix are clauses.
        public enum Kind {
            CLAUSE,
            ANNEX,
            APPENDIX,
            BIBLIOGRAPHY,
            SECTION,
            UNNUMBERED,
            INDEX
        }

        @Override
        public List<Block> parts() {
            return joined(List.of(title), body);
        }

        @Override
        public Clause withParts(List<Block> parts) {
            return new Clause(id, traits, kind, line(parts, 0), rest(parts, 1));
        }

        public Clause withBody(List<Block> changed) {
            return new Clause(id, traits, kind, title, changed);
        }
    }

    /// A term, where it comes from (empty when defined here), its definition, notes to it.
    record Definition(Id id, Traits traits, Line term, Line source, Line text, List<Block> notes)
            implements Block {
        public Definition {
            notes = List.copyOf(notes);
        }

        @Override
        public List<Block> parts() {
            return joined(List.of(term, source, text), notes);
        }

        @Override
        public Definition withParts(List<Block> p) {
            return new Definition(id, traits, line(p, 0), line(p, 1), line(p, 2), rest(p, 3));
        }
    }

    /// An abbreviation and what it stands for.
    record Abbreviation(Id id, Traits traits, Line abbreviation, Line expansion) implements Block {
        @Override
        public List<Block> parts() {
            return List.of(abbreviation, expansion);
        }

        @Override
        public Abbreviation withParts(List<Block> p) {
            return new Abbreviation(id, traits, line(p, 0), line(p, 1));
        }
    }

    /// An entry of clause 2 or of the bibliography.
    ///
    /// @param tag without brackets: `ITU-T Y.4000`, `b-IETF RFC 8259`; empty: an untagged entry
    record Reference(Id id, Traits traits, String tag, Line entry) implements Block {
        @Override
        public List<Block> parts() {
            return List.of(entry);
        }

        @Override
        public Reference withParts(List<Block> p) {
            return new Reference(id, traits, tag, line(p, 0));
        }
    }

    /// The body of a footnote; stands in the [Apparatus].
    record Footnote(Id id, Traits traits, List<Block> body) implements Block {
        public Footnote {
            body = List.copyOf(body);
        }

        @Override
        public List<Block> parts() {
            return body;
        }

        @Override
        public Footnote withParts(List<Block> parts) {
            return new Footnote(id, traits, parts);
        }
    }

    /// An editing instruction of an amendment ("Replace clause 6.2 with:") and the text it brings.
    record Instruction(Id id, Traits traits, Line text, List<Block> body) implements Block {
        public Instruction {
            body = List.copyOf(body);
        }

        @Override
        public List<Block> parts() {
            return joined(List.of(text), body);
        }

        @Override
        public Instruction withParts(List<Block> parts) {
            return new Instruction(id, traits, line(parts, 0), rest(parts, 1));
        }
    }

    /// A generated list: contents, tables or figures. Empty until resolved.
    record Contents(Id id, Traits traits, Scope scope, List<Entry> entries) implements Block {
        public Contents {
            entries = List.copyOf(entries);
        }

        /// What it lists.
        public enum Scope {
            CLAUSES,
            TABLES,
            FIGURES
        }

        /// @param level 1 to 3
        /// @param page folio; empty until pages are made
        public record Entry(Id target, int level, String number, String title, String page) {}
    }

    /// Something from a source that this vocabulary has no word for, kept as it was.
    record Foreign(Id id, Traits traits, String format, String markup, String text)
            implements Block {}

    private static List<Block> joined(List<Line> lines, List<Block> body) {
        var all = new ArrayList<Block>(lines.size() + body.size());
        all.addAll(lines);
        all.addAll(body);
        return all;
    }

    /// The line among the parts at that place.
    ///
    /// @throws IllegalArgumentException if something else stands there
    static Line line(List<Block> parts, int index) {
        if (parts.size() > index && parts.get(index) instanceof Line line) return line;
        throw new IllegalArgumentException("Part " + index + " must be a line of text");
    }

    private static List<Block> rest(List<Block> parts, int from) {
        return parts.subList(from, parts.size());
    }
}
