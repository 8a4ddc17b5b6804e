package org.rubric.interchange.word.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Recognises what a paragraph of no fixed clause is: a note, an example, a list item, a run-in
/// title, else a paragraph.
final class Paragraphs {
    private static final Pattern RULE = Pattern.compile("[\\s_]*_{5,}[\\s_]*");
    private static final Pattern EDITOR =
            Pattern.compile(
                    "\\[?\\s*editor(?:'s|’s|s'|ial)? note\\b.*", Speech.LOOSE | Pattern.DOTALL);

    private final Lines lines;
    private final Ledger ledger;
    private final Items items;

    Paragraphs(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        this.items = new Items(lines, ledger);
    }

    Block read(Flow.Para para) {
        return read(para, false);
    }

    /// A line of a cell, as deep in tabs and spaces as its author nested it.
    Block inCell(Flow.Para para) {
        var side = para.look().alignment();
        return read(para, !side.equals("center") && !side.equals("right") && !side.equals("end"));
    }

    private Block read(Flow.Para para, boolean nested) {
        var text = para.text().strip();
        var id = ledger.ids().of(para);
        var kind = para.style().role().kind();
        if (kind != Role.Kind.BOLD_TITLE && !text.isEmpty()) {
            var lead = lead(para, text);
            if (lead.isPresent()) return lead.get();
        }
        var item = items.item(para);
        if (item.isPresent()) return item.get();
        var bits = nested ? Bits.nested(para.bits()) : Bits.trimmed(para.bits());
        var runs = lines.inlines(bits);
        var traits = new Traits("", "", style(para));
        if (EDITOR.matcher(text).matches()) return new Block.EditorsNote(id, traits, runs);
        return new Paragraph(id, traits, role(para), runs);
    }

    /// "NOTE 1 – " or "EXAMPLE – " at the start.
    private Optional<Block> lead(Flow.Para para, String text) {
        if (Character.isLowerCase(text.charAt(0))) return Optional.empty();
        var id = ledger.ids().of(para);
        var note = Speech.NOTE_HEAD.matcher(text);
        if (note.lookingAt())
            return Optional.of(
                    new Block.Note(
                            id,
                            Traits.printed(Bits.stripped(note.group())),
                            lines.inlines(
                                    Bits.trimmed(
                                            Bits.from(Bits.trimmed(para.bits()), note.end())))));
        var example = Speech.EXAMPLE_HEAD.matcher(text);
        if (!example.lookingAt() || example.end() >= text.length()) return Optional.empty();
        boolean numbered =
                Character.isDigit(example.group(1).charAt(example.group(1).length() - 1));
        return Optional.of(
                new Block.Example(
                        id,
                        Traits.printed(Bits.stripped(example.group())),
                        numbered,
                        lines.inlines(
                                Bits.trimmed(
                                        Bits.from(Bits.trimmed(para.bits()), example.end())))));
    }

    private static String style(Flow.Para para) {
        return para.style().role().kind() == Role.Kind.PLAIN ? "" : para.style().name();
    }

    private static Paragraph.Role role(Flow.Para para) {
        return switch (para.style().role().kind()) {
            case BOLD_TITLE, HEADING -> Paragraph.Role.BOLD_TITLE;
            case ITALIC_TITLE -> Paragraph.Role.ITALIC_TITLE;
            case STATUS -> Paragraph.Role.STATUS;
            case TABLE_LEGEND, FIGURE_LEGEND -> Paragraph.Role.LEGEND;
            default -> otherwise(para);
        };
    }

    private static Paragraph.Role otherwise(Flow.Para para) {
        var text = para.text();
        if (RULE.matcher(text).matches()) return Paragraph.Role.RULE;
        if (Speech.INTEGRAL.matcher(text.strip()).matches()) return Paragraph.Role.STATUS;
        return para.look().alignment().equals("center")
                ? Paragraph.Role.CENTRED
                : Paragraph.Role.BODY;
    }
}
