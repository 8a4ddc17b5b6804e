package org.rubric.interchange.word.writing;

import java.util.List;
import java.util.Locale;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Marks.Style;
import org.rubric.document.Marks;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Ties;
import org.rubric.typesetting.Part;

/// Writes blocks as paragraphs and tables, each in the style of its part.
final class BlockWriter {
    private static final Wording WORDS = Wording.in("interchange");
    private static final String RULE = "_______________________";

    private final Material material;
    private final Markup out;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;
    private final ExhibitWriter exhibits;
    private final GridWriter grids;
    private final Changing changes;
    private int depth;

    BlockWriter(Material material, Markup out, Ties ties, boolean inNote) {
        this.material = material;
        this.out = out;
        this.changes = new Changing(material, out);
        this.runs = new RunWriter(material, out, ties, inNote);
        this.paragraphs = new ParagraphWriter(material, out, runs);
        this.grids = new GridWriter(material, out, paragraphs, this);
        this.exhibits = new ExhibitWriter(material, paragraphs, grids, this);
    }

    ParagraphWriter paragraphs() {
        return paragraphs;
    }

    Changing changes() {
        return changes;
    }

    GridWriter grids() {
        return grids;
    }

    void all(List<? extends Block> blocks) {
        for (var block : blocks) write(block);
    }

    void write(Block block) {
        changes.around(block, () -> recorded(block));
    }

    private void recorded(Block block) {
        switch (block) {
            case Block.Clause clause -> clause(clause);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Line line -> plain(line, Part.BODY);
            case Block.Item item -> item(item);
            case Block.Note note -> aside(note, Part.NOTE, "note");
            case Block.Example example -> aside(example, Part.EXAMPLE, "example");
            case Block.Code code -> code(code);
            case Block.EditorsNote note -> editorsNote(note);
            case Block.Requirement requirement -> requirement(requirement);
            case Block.Definition definition -> definition(definition);
            case Block.Abbreviation abbreviation -> abbreviation(abbreviation);
            case Block.Reference reference -> reference(reference);
            case Block.Footnote note -> all(note.body());
            case Block.Instruction instruction -> {
                paragraphs.open(instruction, Part.INSTRUCTION);
                runs.base(Marks.of(Style.ITALIC));
                runs.line(instruction.text());
                paragraphs.close();
                all(instruction.body());
            }
            case Block.Contents contents -> contents(contents);
            case Block.Foreign foreign -> foreign(foreign);
            case Exhibit exhibit -> exhibits.write(exhibit);
        }
    }

    private void contents(Block.Contents contents) {
        if (material.side().block(contents).orElse(contents) instanceof Block.Contents filled)
            new ContentsWriter(material, out, runs).write(filled);
    }

    private void clause(Block.Clause clause) {
        boolean page =
                switch (clause.kind()) {
                    case ANNEX, APPENDIX, BIBLIOGRAPHY -> true;
                    case CLAUSE, SECTION, UNNUMBERED, INDEX -> false;
                };
        boolean counted = material.counted(clause.id());
        paragraphs.heading(
                clause,
                page ? Part.ANNEX_TITLE : heading(depth),
                counted || page || !material.counted());
        if (counted) runs.bookmark(clause.id(), () -> runs.line(clause.title()));
        else {
            runs.bookmark(clause.id(), () -> runs.told(side -> side.standing(clause.id())));
            runs.told(side -> between(clause, side));
            runs.line(clause.title());
        }
        paragraphs.close();
        depth++;
        all(clause.body());
        depth--;
    }

    private static String between(Block.Clause clause, Side side) {
        if (side.standing(clause.id()).isEmpty() || !side.speaks(clause.title())) return "";
        return switch (clause.kind()) {
            case ANNEX, APPENDIX, BIBLIOGRAPHY -> "\n";
            case SECTION -> " – ";
            case CLAUSE, UNNUMBERED, INDEX -> "\t";
        };
    }

    static Part heading(int depth) {
        return Part.named("heading-" + Math.clamp(depth + 1, 1, 6));
    }

    private void paragraph(Block.Paragraph block) {
        var part =
                switch (block.role()) {
                    case BODY, OPENER -> Part.BODY;
                    case CONTINUED_1 -> Part.CONTINUED_1;
                    case CONTINUED_2 -> Part.CONTINUED_2;
                    case CONTINUED_3 -> Part.CONTINUED_3;
                    case STATUS -> Part.STATUS;
                    case BOLD_TITLE -> Part.BOLD_TITLE;
                    case ITALIC_TITLE -> Part.ITALIC_TITLE;
                    case CENTRED, RULE -> Part.CENTRED;
                    case LEGEND -> Part.LEGEND;
                };
        plain(block, part);
        material.either(side -> isRule(block, side), this::rule);
    }

    private static boolean isRule(Block.Paragraph block, Side side) {
        return side.itself(block).orElse(block) instanceof Block.Paragraph own
                && own.role() == Block.Paragraph.Role.RULE
                && Inline.text(side.line(block)).isBlank();
    }

    private void rule() {
        paragraphs.open(Part.CENTRED);
        runs.words(RULE);
        paragraphs.close();
    }

    private void plain(Block block, Part part) {
        paragraphs.begin(block, part);
        runs.line(block);
        paragraphs.close();
    }

    /// Marker, tab, text: no list of Word's, whose numbers change when revisions are marked.
    private void item(Block.Item item) {
        paragraphs.begin(item, Part.named("item-" + Math.clamp(item.level(), 1, 3)));
        runs.told(side -> tabbed(side.standing(item.id())));
        runs.line(item);
        paragraphs.close();
    }

    private void aside(Block block, Part part, String otherwise) {
        paragraphs.open(block, part);
        runs.bookmark(block.id(), () -> runs.told(side -> word(block, otherwise, side)));
        runs.told(side -> behind(word(block, otherwise, side)));
        runs.line(block);
        paragraphs.close();
    }

    private String word(Block block, String otherwise, Side side) {
        var bare = Standings.bare(side.standing(block.id()));
        return bare.isEmpty() ? material.phrases().say(otherwise) : bare;
    }

    private String behind(String word) {
        return material.phrases().say("aside.label", word).substring(word.length());
    }

    private static String tabbed(String words) {
        return words.isEmpty() ? "" : words + "\t";
    }

    private void code(Block.Code code) {
        paragraphs.begin(code, Part.CODE);
        runs.line(code);
        paragraphs.close();
    }

    private void editorsNote(Block.EditorsNote note) {
        paragraphs.begin(note, Part.EDITORS_NOTE);
        runs.told(side -> label(side.line(note)), Style.BOLD);
        runs.line(note);
        paragraphs.close();
    }

    /// Unless the note says it itself.
    private String label(List<Inline> note) {
        var label = material.phrases().say("editors-note");
        var said = Inline.text(note).replace('’', '\'').strip().replaceFirst("^\\[", "");
        return said.toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT))
                ? ""
                : label.replace('\'', '’') + " – ";
    }

    private void requirement(Block.Requirement requirement) {
        paragraphs.open(requirement, Part.REQUIREMENT);
        runs.bookmark(requirement.id(), () -> runs.words(requirement.identifier(), Style.BOLD));
        runs.words("\t");
        runs.line(requirement);
        paragraphs.close();
    }

    private void definition(Block.Definition block) {
        paragraphs.open(block, Part.DEFINITION);
        runs.bookmark(block.id(), () -> runs.told(side -> side.standing(block.id()), Style.BOLD));
        runs.told(side -> side.standing(block.id()).isEmpty() ? "" : "\t");
        runs.base(Marks.of(Style.BOLD).withLanguage(block.traits().language()));
        runs.line(block.term());
        runs.base(Marks.NONE.withLanguage(block.traits().language()));
        runs.told(side -> side.speaks(block.source()) ? " " : "");
        runs.line(block.source());
        runs.told(side -> side.speaks(block.text()) ? ": " : "");
        runs.line(block.text());
        paragraphs.close();
        all(block.notes());
    }

    private void abbreviation(Block.Abbreviation block) {
        paragraphs.begin(block, Part.ABBREVIATION);
        runs.line(block.abbreviation());
        runs.words("\t");
        runs.line(block.expansion());
        paragraphs.close();
    }

    private void reference(Block.Reference block) {
        paragraphs.open(block, Part.REFERENCE);
        runs.bookmark(block.id(), () -> runs.told(side -> Standings.tag(block, side)));
        runs.told(side -> marker(block, side));
        runs.line(block.entry());
        paragraphs.close();
    }

    private static String marker(Block.Reference block, Side side) {
        if (!Standings.tag(block, side).isEmpty()) return "\t";
        return tabbed(side.itself(block).map(own -> own.traits().printed()).orElse(""));
    }

    private void foreign(Block.Foreign foreign) {
        if (foreign.text().isBlank()) {
            material.note("word.foreign", foreign.id(), WORDS.of("word.left.foreign"));
            return;
        }
        paragraphs.begin(foreign, Part.FOREIGN);
        runs.words(foreign.text());
        paragraphs.close();
    }
}
