package org.rubric.interchange.word.writing;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.typesetting.Part;

/// Writes blocks as paragraphs and tables, each in the style of its part.
final class BlockWriter {
    private static final String RULE = "_______________________";

    private final Material material;
    private final Markup out;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;
    private final ExhibitWriter exhibits;
    private final GridWriter grids;
    private int depth;

    BlockWriter(Material material, Markup out, Ties ties, boolean inNote) {
        this.material = material;
        this.out = out;
        this.runs = new RunWriter(material, out, ties, inNote);
        this.paragraphs = new ParagraphWriter(material, out, runs);
        this.grids = new GridWriter(material, out, paragraphs, this);
        this.exhibits = new ExhibitWriter(material, paragraphs, grids, this);
    }

    ParagraphWriter paragraphs() {
        return paragraphs;
    }

    GridWriter grids() {
        return grids;
    }

    void all(List<? extends Block> blocks) {
        for (var block : blocks) write(block);
    }

    void write(Block block) {
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
                runs.runs(instruction.text().runs());
                paragraphs.close();
                all(instruction.body());
            }
            case Block.Contents contents -> new ContentsWriter(material, out, runs).write(contents);
            case Block.Foreign foreign -> foreign(foreign);
            case Exhibit exhibit -> exhibits.write(exhibit);
        }
    }

    private void clause(Block.Clause clause) {
        var standing = material.standing(clause.id());
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
        if (counted) runs.bookmark(clause.id(), () -> runs.runs(clause.title().runs()));
        else {
            runs.bookmark(clause.id(), () -> runs.words(standing));
            boolean titled = !clause.title().runs().isEmpty();
            if (!standing.isEmpty() && titled) runs.words(between(clause.kind()));
            runs.runs(clause.title().runs());
        }
        paragraphs.close();
        depth++;
        all(clause.body());
        depth--;
    }

    private static String between(Block.Clause.Kind kind) {
        return switch (kind) {
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
        if (block.role() == Block.Paragraph.Role.RULE && Inline.text(block.runs()).isBlank()) {
            paragraphs.open(Part.CENTRED);
            runs.words(RULE);
            paragraphs.close();
        }
    }

    private void plain(Block block, Part part) {
        paragraphs.begin(block, part);
        runs.runs(block.runs());
        paragraphs.close();
    }

    /// Marker, tab, text: no list of Word's, whose numbers change when revisions are marked.
    private void item(Block.Item item) {
        paragraphs.begin(item, Part.named("item-" + Math.clamp(item.level(), 1, 3)));
        var standing = material.standing(item.id());
        if (!standing.isEmpty()) runs.words(standing + "\t");
        runs.runs(item.runs());
        paragraphs.close();
    }

    private void aside(Block block, Part part, String otherwise) {
        var bare = Standings.bare(material.standing(block.id()));
        var phrases = material.phrases();
        var word = bare.isEmpty() ? phrases.say(otherwise) : bare;
        paragraphs.open(block, part);
        runs.bookmark(block.id(), () -> runs.words(word));
        runs.words(phrases.say("aside.label", word).substring(word.length()));
        runs.runs(block.runs());
        paragraphs.close();
    }

    private void code(Block.Code code) {
        paragraphs.begin(code, Part.CODE);
        runs.runs(code.runs());
        paragraphs.close();
    }

    private void editorsNote(Block.EditorsNote note) {
        paragraphs.begin(note, Part.EDITORS_NOTE);
        var label = material.phrases().say("editors-note");
        var said = Inline.text(note.runs()).replace('’', '\'').strip().replaceFirst("^\\[", "");
        if (!said.toLowerCase(java.util.Locale.ROOT)
                .startsWith(label.toLowerCase(java.util.Locale.ROOT)))
            runs.words(label.replace('\'', '’') + " – ", Style.BOLD);
        runs.runs(note.runs());
        paragraphs.close();
    }

    private void requirement(Block.Requirement requirement) {
        paragraphs.open(requirement, Part.REQUIREMENT);
        runs.bookmark(requirement.id(), () -> runs.words(requirement.identifier(), Style.BOLD));
        runs.words("\t");
        runs.runs(requirement.runs());
        paragraphs.close();
    }

    private void definition(Block.Definition block) {
        paragraphs.open(block, Part.DEFINITION);
        var number = material.standing(block.id());
        runs.bookmark(block.id(), () -> runs.words(number, Style.BOLD));
        if (!number.isEmpty()) runs.words("\t");
        runs.base(Marks.of(Style.BOLD).withLanguage(block.traits().language()));
        runs.runs(block.term().runs());
        runs.base(Marks.NONE.withLanguage(block.traits().language()));
        if (!block.source().runs().isEmpty()) {
            runs.words(" ");
            runs.runs(block.source().runs());
        }
        if (!block.text().runs().isEmpty()) {
            runs.words(": ");
            runs.runs(block.text().runs());
        }
        paragraphs.close();
        all(block.notes());
    }

    private void abbreviation(Block.Abbreviation block) {
        paragraphs.begin(block, Part.ABBREVIATION);
        runs.runs(block.abbreviation().runs());
        runs.words("\t");
        runs.runs(block.expansion().runs());
        paragraphs.close();
    }

    private void reference(Block.Reference block) {
        var tag = Standings.tag(block, material);
        paragraphs.open(block, Part.REFERENCE);
        runs.bookmark(block.id(), () -> runs.words(tag));
        var marker = tag.isEmpty() ? block.traits().printed() : "";
        if (!tag.isEmpty() || !marker.isEmpty()) runs.words(marker + "\t");
        runs.runs(block.entry().runs());
        paragraphs.close();
    }

    private void foreign(Block.Foreign foreign) {
        if (foreign.text().isBlank()) {
            material.note(
                    "word.foreign",
                    foreign.id(),
                    "A piece kept from another format has no words and was left out.");
            return;
        }
        paragraphs.begin(foreign, Part.FOREIGN);
        runs.words(foreign.text());
        paragraphs.close();
    }
}
