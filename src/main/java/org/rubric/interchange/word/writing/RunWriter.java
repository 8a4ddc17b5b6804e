package org.rubric.interchange.word.writing;

import org.rubric.interchange.word.style.Tags;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks.Style;
import org.rubric.document.Marks;
import org.rubric.document.Remark;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Ties;
import org.rubric.interchange.word.formula.Formulas;

/// Writes what stands in a line: text, references as fields, notes, formulas, pictures.
final class RunWriter {
    private final Material material;
    private final Markup out;
    private final Ties ties;
    private final PictureWriter pictures;
    private final boolean inNote;
    private final Optional<Lines> lines;
    private final Set<Id> called = new HashSet<>();
    private final Set<Id> disputed = new HashSet<>();
    private final Count counts;
    private Marks base = Marks.NONE;

    /// @param inNote whether footnotes are what is written, which call none
    RunWriter(Material material, Markup out, Ties ties, boolean inNote) {
        this.material = material;
        this.out = out;
        this.ties = ties;
        this.inNote = inNote;
        this.pictures = new PictureWriter(material, out, ties);
        this.counts = new Count(material);
        this.lines = material.sides().map(sides -> new Lines(material, sides, this));
    }

    PictureWriter pictures() {
        return pictures;
    }

    /// What text is marked with besides its own marks, from here on.
    void base(Marks marks) {
        base = marks;
    }

    void runs(List<Inline> runs) {
        for (var run : runs) run(run);
    }

    /// The words of a block, of a redline those of both versions.
    void line(Block block) {
        if (lines.isEmpty()) runs(block.runs());
        else lines.get().write(block);
    }

    /// Words that the program makes, of a redline those of both versions.
    void told(Function<Side, String> wording, Style... styles) {
        var now = wording.apply(material.side());
        var two = material.sides().filter(_ -> !material.ink().isWet());
        var was = two.map(sides -> wording.apply(sides.old())).orElse(now);
        if (was.equals(now)) {
            words(now, styles);
            return;
        }
        var reworded = Reworded.of(was, now);
        words(reworded.before(), styles);
        var ink = material.ink();
        ink.under(two.get().made(Kind.DELETED), () -> words(reworded.was(), styles));
        ink.under(two.get().made(Kind.INSERTED), () -> words(reworded.now(), styles));
        words(reworded.behind(), styles);
    }

    private void run(Inline run) {
        switch (run) {
            case Inline.Text(var words, var marks) -> linked(words, marks);
            case Inline.CrossReference reference ->
                    reference(
                            reference.target(),
                            reference.shown(),
                            reference.marks(),
                            reference.form() != Inline.Form.TITLE);
            case Inline.Citation citation ->
                    reference(citation.target(), citation.shown(), citation.marks(), true);
            case Inline.TermUse use -> link(use.target(), use.text(), use.marks());
            case Inline.FootnoteMark mark -> footnote(mark);
            case Inline.Formula formula -> formula(formula);
            case Inline.Picture picture -> pictures.picture(picture.id(), picture.image());
            case Inline.Anchor anchor -> anchor(anchor);
            case Inline.Foreign foreign -> foreign(foreign);
        }
    }

    void words(String words, Style... styles) {
        text(words, Marks.of(styles));
    }

    private void linked(String words, Marks marks) {
        if (marks.link().isEmpty()) {
            text(words, marks);
            return;
        }
        out.open("w:hyperlink", "r:id", ties.address(address(marks.link())));
        text(words, marks);
        out.close();
    }

    /// What an address may hold: a space or a bracket would make Word refuse the file.
    private static String address(String link) {
        var safe = new StringBuilder();
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c <= ' ' || "<>\"{}|\\^`[]".indexOf(c) >= 0 || Character.isSurrogate(c))
                safe.append("%%%02X".formatted(Character.isSurrogate(c) ? 0x3F : (int) c));
            else safe.append(c);
        }
        return safe.toString();
    }

    /// Text that a reader sees, tabs and line breaks among it.
    void text(String words, Marks marks) {
        if (words.isEmpty()) return;
        out.open("w:r");
        look(marks);
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean end = i == words.length();
            if (!end && words.charAt(i) != '\t' && words.charAt(i) != '\n') continue;
            if (i > from) out.open("w:t", "xml:space", "preserve").text(words, from, i).close();
            if (!end) out.leaf(words.charAt(i) == '\t' ? "w:tab" : "w:br");
            from = i + 1;
        }
        out.close();
    }

    private void look(Marks own) {
        var language = own.language().isEmpty() ? base.language() : own.language();
        boolean dispute = !disputed.isEmpty();
        if (own.styles().isEmpty()
                && base.styles().isEmpty()
                && language.isEmpty()
                && own.link().isEmpty()
                && !dispute) return;
        out.open("w:rPr");
        if (!own.link().isEmpty()) out.value("w:rStyle", "Hyperlink");
        if (on(own, Style.CODE))
            out.leaf(
                    "w:rFonts",
                    "w:ascii",
                    "Courier New",
                    "w:hAnsi",
                    "Courier New",
                    "w:cs",
                    "Courier New");
        toggle(own, Style.BOLD, "w:b", "w:bCs");
        toggle(own, Style.ITALIC, "w:i", "w:iCs");
        toggle(own, Style.CAPITALS, "w:caps");
        toggle(own, Style.SMALL_CAPITALS, "w:smallCaps");
        toggle(own, Style.STRIKE, "w:strike");
        if (dispute || on(own, Style.HIGHLIGHT)) out.value("w:highlight", "yellow");
        if (on(own, Style.UNDERLINE)) out.value("w:u", "single");
        if (on(own, Style.SUPERSCRIPT)) out.value("w:vertAlign", "superscript");
        else if (on(own, Style.SUBSCRIPT)) out.value("w:vertAlign", "subscript");
        language(language);
        out.close();
    }

    private void language(String tag) {
        if (tag.isEmpty()) return;
        if (Tags.leftward(tag)) out.leaf("w:rtl").leaf("w:lang", "w:val", tag, "w:bidi", tag);
        else if (Tags.eastern(tag)) out.leaf("w:lang", "w:val", tag, "w:eastAsia", tag);
        else out.leaf("w:lang", "w:val", tag);
    }

    private void toggle(Marks own, Style style, String... names) {
        if (on(own, style)) for (var name : names) out.leaf(name);
    }

    private boolean on(Marks own, Style style) {
        return own.has(style) || base.has(style);
    }

    /// A field that says what stands in the bookmark at the target, as far as it ends the words; a
    /// link where it does not.
    private void reference(Id target, String shown, Marks marks, boolean numbered) {
        var words = shown.isEmpty() ? "?" : shown;
        var block = material.block(target);
        var marked = block.isEmpty() || !numbered ? "" : Standings.marked(block.get(), material);
        if (block.isEmpty() || !material.ink().isNewer()) {
            text(words, marks);
            return;
        }
        if (marked.isEmpty() || !plain(words).endsWith(plain(marked))) {
            link(target, words, marks);
            return;
        }
        int from = words.length() - marked.length();
        text(words.substring(0, from), marks);
        var name = material.names().of(target);
        boolean counting = material.counted(target);
        field(" REF " + name + (counting ? " \\r" : "") + " \\h ", words.substring(from), marks);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    /// A field with the words that it says now; what went is words alone.
    void field(String instruction, String result, Marks marks) {
        if (!material.ink().isNewer()) {
            text(result, marks);
            return;
        }
        out.open("w:r").leaf("w:fldChar", "w:fldCharType", "begin").close();
        out.open("w:r").open("w:instrText", "xml:space", "preserve").text(instruction);
        out.close().close();
        out.open("w:r").leaf("w:fldChar", "w:fldCharType", "separate").close();
        text(result, marks);
        out.open("w:r").leaf("w:fldChar", "w:fldCharType", "end").close();
    }

    private void link(Id target, String words, Marks marks) {
        boolean there = material.block(target).isPresent() && material.ink().isNewer();
        if (there)
            out.open("w:hyperlink", "w:anchor", material.names().of(target), "w:history", "1");
        text(words, marks);
        if (there) out.close();
    }

    private void footnote(Inline.FootnoteMark mark) {
        var number = material.notes().get(mark.target());
        if (number == null || inNote || !called.add(mark.target())) {
            told(side -> repeated(side, mark), Style.SUPERSCRIPT);
            return;
        }
        var comments = material.commented(mark.target());
        for (var each : comments) comment(new Inline.Anchor(each, Inline.Edge.START));
        out.open("w:r").open("w:rPr").value("w:rStyle", "Footnotereference").close();
        if (counts.next(mark.target()))
            out.leaf("w:footnoteReference", "w:id", "" + number).close();
        else custom(mark.target(), "" + number);
        for (var each : comments) comment(new Inline.Anchor(each, Inline.Edge.END));
    }

    private void custom(Id note, String number) {
        out.leaf("w:footnoteReference", "w:customMarkFollows", "1", "w:id", number);
        var label = material.side().standing(note);
        var two = material.sides().filter(_ -> !material.ink().isWet());
        boolean same = two.isEmpty() || two.get().old().standing(note).equals(label);
        if (same) Standings.mark(label, out);
        out.close();
        if (!same) told(side -> side.standing(note), Style.SUPERSCRIPT);
    }

    private static String repeated(Side side, Inline.FootnoteMark mark) {
        var label = side.standing(mark.target());
        var words = label.isEmpty() ? mark.printed() : label;
        return words.isEmpty() ? "?" : words;
    }

    private void formula(Inline.Formula formula) {
        var maths = formula.maths();
        if (!maths.latex().isEmpty()) Formulas.write(maths.latex(), out);
        else maths.preview().ifPresent(image -> pictures.picture(formula.id(), image));
    }

    /// A formula that is known as LaTeX.
    void formula(String latex) {
        Formulas.write(latex, out);
    }

    private void anchor(Inline.Anchor anchor) {
        switch (material.remarks().get(anchor.id())) {
            case Remark.NotAgreed _ -> {
                if (anchor.edge() == Inline.Edge.START && disputed.add(anchor.id()))
                    text("[", Marks.NONE);
                else if (anchor.edge() == Inline.Edge.END && disputed.contains(anchor.id())) {
                    text("]", Marks.NONE);
                    disputed.remove(anchor.id());
                }
            }
            case Remark.Comment _ -> comment(anchor);
            case null, default -> bookmark(anchor.id(), () -> {});
        }
    }

    private void comment(Inline.Anchor anchor) {
        var id = String.valueOf(Remarks.number(material, anchor.id()));
        if (inNote) return;
        if (anchor.edge() == Inline.Edge.START) {
            if (called.add(anchor.id())) out.leaf("w:commentRangeStart", "w:id", id);
        } else if (called.contains(anchor.id()) && called.add(anchor.id().part("end"))) {
            out.leaf("w:commentRangeEnd", "w:id", id);
            out.open("w:r").open("w:rPr").value("w:rStyle", "Annotationreference").close();
            out.leaf("w:commentReference", "w:id", id).close();
        }
    }

    /// What is named by the Id of a block, in a bookmark.
    void bookmark(Id id, Runnable content) {
        if (!material.isNamed() || !called.add(id.part("mark"))) {
            content.run();
            return;
        }
        var number = String.valueOf(material.next());
        out.leaf("w:bookmarkStart", "w:id", number, "w:name", material.names().of(id));
        content.run();
        out.leaf("w:bookmarkEnd", "w:id", number);
    }

    private void foreign(Inline.Foreign foreign) {
        if (!foreign.format().equals("word/hidden")) {
            text(foreign.text(), Marks.NONE);
            return;
        }
        out.open("w:r").open("w:rPr").leaf("w:vanish").close();
        out.open("w:t", "xml:space", "preserve").text(foreign.markup()).close().close();
    }

    /// Counts footnotes as Word does, of a redline in both versions.
    private static final class Count {
        private final Material material;
        private int old;
        private int now;

        Count(Material material) {
            this.material = material;
        }

        /// Counts one more.
        ///
        /// @return whether Word comes to the number that the note has
        boolean next(Id note) {
            boolean right = true;
            var ink = material.ink();
            if (ink.isNewer()) right = fits(material.now(), note, ++now);
            if (material.sides().isPresent() && ink.isOlder())
                right &= fits(material.sides().get().old(), note, ++old);
            return right;
        }

        private static boolean fits(Side side, Id note, int count) {
            var label = side.standing(note);
            return label.isEmpty() || label.equals(String.valueOf(count));
        }
    }
}
