package org.rubric.numbering;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Contents.Entry;
import org.rubric.document.Block.Contents.Scope;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Placement;

/// What a table of contents, a list of tables or of figures says. The numbers come from a
/// [Numbering], the titles from the document as it stands now.
public final class ContentsList {
    /// The sector's contents show two levels.
    public static final int USUAL_DEPTH = 2;

    private final Numbering numbering;
    private final Placement placement;
    private final Scope scope;
    private final int depth;
    private final List<Entry> entries = new ArrayList<>();

    private ContentsList(Numbering numbering, Placement placement, Scope scope, int depth) {
        this.numbering = numbering;
        this.placement = placement;
        this.scope = scope;
        this.depth = depth;
    }

    /// @param depth the deepest level of clauses listed
    /// @param placement pages, or [Placement#NONE] while there are none
    public static List<Entry> of(
            Document document, Numbering numbering, Placement placement, Scope scope, int depth) {
        var list = new ContentsList(numbering, placement, scope, depth);
        for (var block : document.body()) list.collect(block);
        return List.copyOf(list.entries);
    }

    private void collect(Block block) {
        switch (scope) {
            case CLAUSES -> clause(block);
            case TABLES -> {
                if (block instanceof Exhibit.Table table
                        && table.frame().use() == Exhibit.Table.Use.CAPTIONED)
                    add(table.id(), 1, table.caption());
                within(block);
            }
            case FIGURES -> {
                if (block instanceof Exhibit.Figure figure
                        && numbering.label(figure.id()).isPresent())
                    add(figure.id(), 1, figure.caption());
                within(block);
            }
        }
    }

    private void clause(Block block) {
        if (block instanceof Block.Instruction instruction)
            for (var part : instruction.body()) clause(part);
        if (!(block instanceof Block.Clause clause)) return;
        int level = numbering.level(clause.id());
        if (level > depth) return;
        add(clause.id(), level, clause.title());
        for (var part : clause.body()) clause(part);
    }

    private void within(Block block) {
        for (var part : block.parts()) collect(part);
    }

    private void add(Id id, int level, Block.Line title) {
        var number = numbering.label(id).map(Label::standing).orElse("");
        var page = placement.folio(id);
        var words = Inline.text(title.runs()).replace('\n', ' ').strip();
        entries.add(new Entry(id, level, number, words, page));
    }
}
