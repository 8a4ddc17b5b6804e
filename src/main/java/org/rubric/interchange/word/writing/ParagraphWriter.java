package org.rubric.interchange.word.writing;

import org.rubric.interchange.word.style.Tags;
import org.rubric.document.Block;
import org.rubric.document.Marks;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.typesetting.Part;
import org.rubric.typesetting.Style;

/// Begins and ends paragraphs. Parts that the sector's templates have no style for are Normal, with
/// their measures beside it.
final class ParagraphWriter {
    private final Material material;
    private final Markup out;
    private final RunWriter runs;
    private String alignment = "";
    private Part cell = Part.BODY;
    private Runnable lead = () -> {};

    ParagraphWriter(Material material, Markup out, RunWriter runs) {
        this.material = material;
        this.out = out;
        this.runs = runs;
    }

    RunWriter runs() {
        return runs;
    }

    /// How plain text is set from here on.
    ///
    /// @param alignment of `w:jc`; empty: the style's
    /// @param part its style
    void within(Part part, String alignment) {
        this.cell = part;
        this.alignment = alignment;
    }

    /// What stands at the head of the next paragraph, behind what does already.
    void lead(Runnable content) {
        var before = lead;
        lead =
                () -> {
                    before.run();
                    content.run();
                };
    }

    Part within() {
        return cell;
    }

    String alignment() {
        return alignment;
    }

    /// Begins a paragraph whose bookmark is yet to be written.
    void open(Block block, Part part) {
        var language = block.traits().language();
        var style = block.traits().style();
        boolean kept = block instanceof Block.Paragraph && StyleNames.all().containsKey(style);
        if (kept) start(part, style, language, !style.startsWith("heading"));
        else start(part, language, true);
        runs.base(Marks.NONE.withLanguage(language));
    }

    /// Begins a paragraph that the program makes.
    void open(Part part) {
        start(part, "", true);
        runs.base(Marks.NONE);
    }

    /// Begins a paragraph with the bookmark of its block.
    void begin(Block block, Part part) {
        open(block, part);
        runs.bookmark(block.id(), () -> {});
    }

    /// @param counts whether the style's own counting, if any, stays on
    void heading(Block.Clause clause, Part part, boolean counts) {
        var language = clause.traits().language();
        boolean section = clause.kind() == Block.Clause.Kind.SECTION;
        start(part, section ? StyleNames.SECTION : StyleNames.name(part), language, counts);
        runs.base(Marks.NONE.withLanguage(language));
    }

    void close() {
        out.close();
        runs.base(Marks.NONE);
    }

    private void start(Part wanted, String language, boolean counts) {
        var part = wanted == Part.BODY || wanted == Part.ABBREVIATION ? cell(wanted) : wanted;
        start(part, StyleNames.name(part), language, counts);
    }

    private void start(Part part, String called, String language, boolean counts) {
        var name = StyleNames.id(called);
        boolean plain = name.equals("Normal") && part != Part.BODY;
        var tag = language.isEmpty() ? material.language() : language;
        out.open("w:p").open("w:pPr");
        if (!name.equals("Normal")) out.value("w:pStyle", name);
        var style = material.look().styles().style(part);
        if (plain && style.keep().next()) out.leaf("w:keepNext");
        if (!counts) out.open("w:numPr").value("w:ilvl", "0").value("w:numId", "0").close();
        if (plain) tab(style);
        if (Tags.leftward(tag)) out.leaf("w:bidi");
        if (plain) shape(style);
        side(part, style, plain);
        out.close();
        var first = lead;
        lead = () -> {};
        first.run();
    }

    private Part cell(Part wanted) {
        return cell == Part.BODY ? wanted : cell;
    }

    private void tab(Style style) {
        if (style.indents().tab() == 567 / 20.0) return;
        out.open("w:tabs");
        out.leaf("w:tab", "w:val", "left", "w:pos", StyleWriter.twips(style.indents().tab()));
        out.close();
    }

    private void shape(Style style) {
        var indents = style.indents();
        if (indents.left() == 0 && indents.first() == 0) return;
        out.leaf(
                "w:ind",
                "w:left",
                StyleWriter.twips(indents.left()),
                "w:hanging",
                StyleWriter.twips(Math.max(0, -indents.first())));
    }

    private void side(Part part, Style style, boolean plain) {
        if (part == Part.CENTRED) out.value("w:jc", "center");
        else if (!alignment.isEmpty() && (part == cell || part == Part.BODY))
            out.value("w:jc", alignment);
        else if (plain && style.alignment() == Style.Alignment.RIGHT) out.value("w:jc", "right");
    }
}
