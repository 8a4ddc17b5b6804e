package org.rubric.interchange.word.outline;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline.Form;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Maths;
import org.rubric.document.Traits;
import org.rubric.interchange.word.formula.Latex;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;

/// Makes lines of the vocabulary out of bits.
final class Lines {
    /// "6.2", "A.1", "(6-3)", "Table 6-1", "clause 6.2": what a reference shows.
    private static final Pattern NUMBER =
            Pattern.compile("[(\\[]?[A-Z]{0,3}[.-]?\\d[\\w.\u2011-]*[)\\]]?");
    private static final Pattern NAMED =
            Pattern.compile("\\p{L}{2,}[\\s\u00A0]+[A-Z]{0,3}[.-]?\\d?[\\w.\u2011-]*");

    private final Ledger ledger;

    Lines(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A line of its own.
    Block.Line line(Id id, List<Bit> bits) {
        return Block.Line.of(id, inlines(Bits.trimmed(bits)));
    }

    /// A line with what was taken off it.
    Block.Line line(Id id, List<Bit> bits, String printed) {
        return new Block.Line(id, Traits.printed(printed), inlines(Bits.trimmed(bits)));
    }

    List<Inline> inlines(List<Bit> bits) {
        var out = new ArrayList<Inline>(bits.size());
        for (var bit : bits)
            switch (bit) {
                case Bit.Words words -> text(words.text(), words.marks(), out);
                case Bit.Linked linked -> reference(linked, out);
                case Bit.Bookmark _ -> {}
                case Bit.CommentEdge edge -> out.addAll(ledger.comments().edge(edge));
                case Bit.NoteMark mark ->
                        out.add(
                                new Inline.FootnoteMark(
                                        ledger.footnote(mark.key(), this, mark.printed()),
                                        mark.printed()));
                case Bit.Formula formula ->
                        out.add(
                                new Inline.Formula(
                                        ledger.ids().of("formula " + formula.number()),
                                        maths(formula)));
                case Bit.Shown shown -> shown(shown, out);
                case Bit.Hidden hidden -> {
                    out.add(new Inline.Foreign("word/hidden", hidden.text(), ""));
                    ledger.hide();
                }
            }
        return out;
    }

    /// A formula with its LaTeX and the markup it came in.
    Maths maths(Bit.Formula formula) {
        return new Maths(Latex.of(formula.omml()), formula.omml().markup(), Optional.empty());
    }

    /// An equation object: only its picture can be read; the markup names its program.
    Maths maths(Bit.Shown object) {
        return new Maths("", object.program(), image(object.drawing()));
    }

    Optional<Image> image(Bit.Drawing drawing) {
        if (drawing.part().isEmpty()) return Optional.empty();
        return Optional.of(
                new Image(
                        ledger.picture(drawing.part()),
                        drawing.alternative(),
                        drawing.width(),
                        drawing.height()));
    }

    /// The text boxes that hang on a line, each kept as it was.
    List<Block> boxes(List<Bit> bits) {
        var out = new ArrayList<Block>();
        for (var bit : bits)
            if (bit instanceof Bit.Shown shown) {
                var words = words(shown.boxes());
                if (words.isEmpty()) continue;
                var id = ledger.ids().of("box " + shown.number());
                out.add(
                        new Block.Foreign(
                                id, Traits.NONE, "word/textbox", shown.drawing().markup(), words));
                ledger.warn("word.foreign", id, Words.of("word.box", shortened(words)));
            }
        return out;
    }

    /// All words of a story, one paragraph a line.
    static String words(List<Flow> story) {
        var out = new StringBuilder();
        words(story, out);
        return out.toString().strip();
    }

    private static void words(List<Flow> story, StringBuilder out) {
        for (var flow : story)
            switch (flow) {
                case Flow.Para para -> {
                    for (var bit : para.bits()) {
                        if (bit instanceof Bit.Shown shown) words(shown.boxes(), out);
                        if (bit instanceof Bit.Hidden hidden) out.append(hidden.text());
                        if (bit instanceof Bit.Formula formula)
                            out.append(Latex.words(formula.omml()));
                    }
                    out.append(para.text()).append('\n');
                }
                case Flow.Grid grid -> {
                    for (var row : grid.rows())
                        for (var cell : row.cells()) words(cell.content(), out);
                }
            }
    }

    static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 57) + "…";
    }

    private void text(String text, Marks marks, List<Inline> out) {
        if (text.isEmpty()) return;
        if (!out.isEmpty()
                && out.getLast() instanceof Inline.Text(var before, var same)
                && same.equals(marks))
            out.set(out.size() - 1, new Inline.Text(before + text, marks));
        else out.add(new Inline.Text(text, marks));
    }

    private void reference(Bit.Linked linked, List<Inline> out) {
        var shown = linked.shown().strip();
        var target = ledger.ids().at(linked.bookmark());
        boolean number = NUMBER.matcher(shown).matches();
        if (target.isPresent() && (number || NAMED.matcher(shown).matches())) {
            text(leading(linked.shown()), linked.marks(), out);
            var form = number ? Form.NUMBER : Form.FULL;
            out.add(new Inline.CrossReference(target.get(), form, shown, linked.marks()));
            text(trailing(linked.shown()), linked.marks(), out);
        } else text(linked.shown(), linked.marks(), out);
    }

    private static String leading(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    private static String trailing(String text) {
        return text.isBlank() ? "" : text.substring(text.stripTrailing().length());
    }

    private void shown(Bit.Shown shown, List<Inline> out) {
        var id = ledger.ids().of("drawing " + shown.number());
        var image = image(shown.drawing());
        if (shown.equation()) out.add(new Inline.Formula(id, maths(shown)));
        else if (image.isPresent()) out.add(new Inline.Picture(id, image.get()));
        else {
            out.add(new Inline.Foreign("word/drawing", shown.drawing().markup(), ""));
            ledger.shapes();
        }
    }
}
