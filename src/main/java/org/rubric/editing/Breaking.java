package org.rubric.editing;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// What Enter does: the next paragraph, item, definition, or row of a list of meanings.
final class Breaking {
    private static final String PARAGRAPH = "new paragraph";

    private final Edit edit;
    private final Lineage place;
    private final Block leaf;
    private final int at;

    private Breaking(Edit edit, Position caret) {
        this.edit = edit;
        this.place = edit.place(caret.block());
        this.leaf = place.block();
        this.at = caret.offset();
    }

    static Optional<Transaction> enter(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text range)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.text(edit, range);
        if (caret.filter(at -> Leaves.alone(edit.document(), at.block())).isPresent())
            return Optional.empty();
        return caret.isEmpty() ? Optional.empty() : new Breaking(edit, caret.get()).broken();
    }

    private Optional<Transaction> broken() {
        return switch (leaf) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Item item -> item(item);
            case Block.Code _ -> lineBreak();
            case Block.Note _ -> note();
            case Block.Example _, Block.EditorsNote _, Block.Requirement _ -> aside();
            case Block.Line line -> line(line);
            case Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _,
                    Block.Foreign _,
                    Exhibit _ ->
                    Optional.empty();
        };
    }

    private boolean atEnd() {
        return at == Inline.length(leaf.runs());
    }

    private boolean empty() {
        return leaf.runs().isEmpty();
    }

    private Optional<Transaction> paragraph(Block.Paragraph paragraph) {
        if (Leaves.locked(paragraph)) return atEnd() ? follow(Blank.paragraph()) : Optional.empty();
        return switch (paragraph.role()) {
            case BODY -> split("");
            case CONTINUED_1, CONTINUED_2, CONTINUED_3, LEGEND ->
                    empty() && paragraph.role() != Role.LEGEND ? plain() : split("");
            case OPENER, STATUS, BOLD_TITLE, ITALIC_TITLE, CENTRED, RULE ->
                    atEnd() ? follow(Blank.paragraph()) : split("");
        };
    }

    /// An empty item goes out a level, from the first level out of the list.
    private Optional<Transaction> item(Block.Item item) {
        if (!empty()) return split("new item");
        if (item.level() == 1) return plain();
        edit.replace(item, outer(item));
        return edit.done("new item", Selection.at(item.id(), 0));
    }

    private Block outer(Block.Item item) {
        int level = item.level() - 1;
        var marker = item.marker();
        var siblings = place.siblings(edit.document());
        for (int i = place.at() - 1; i >= 0; i--) {
            if (siblings.get(i) instanceof Block.Item before && before.level() <= level) {
                if (before.level() == level) marker = before.marker();
                break;
            }
        }
        return new Block.Item(item.id(), item.traits().withPrinted(""), level, marker, item.runs());
    }

    /// In a table or a definition only notes follow notes.
    private Optional<Transaction> note() {
        boolean own =
                place.owner()
                        .map(o -> o instanceof Exhibit || o instanceof Block.Definition)
                        .orElse(false);
        boolean cell = place.owner().map(o -> o instanceof Exhibit.Cell).orElse(false);
        return own && !cell ? split("new note") : aside();
    }

    private Optional<Transaction> aside() {
        if (empty()) return plain();
        return atEnd() ? follow(Blank.paragraph()) : split("");
    }

    private Optional<Transaction> plain() {
        edit.replace(leaf, Joining.body(leaf));
        return edit.done("plain paragraph", Selection.at(leaf.id(), 0));
    }

    /// At the very start the text keeps its identity and an empty block comes before it.
    private Optional<Transaction> split(String name) {
        var called = name.isEmpty() ? PARAGRAPH : name;
        if (at == 0 && !empty()) {
            edit.splice(place.parent(), place.at(), 0, Blank.like(leaf, List.of()));
            return edit.done(called, Selection.at(leaf.id(), 0));
        }
        var halves = Runs.split(leaf.runs(), at);
        var next = Blank.like(leaf, halves.right());
        edit.retype(leaf, halves.left());
        edit.insertAfter(place, next);
        return edit.done(called, Selection.at(next.id(), 0));
    }

    private Optional<Transaction> follow(Block next) {
        return follow(place, next, PARAGRAPH);
    }

    private Optional<Transaction> follow(Lineage after, Block next, String name) {
        edit.insertAfter(after, next);
        var first = Leaves.holdsText(next) ? next : next.parts().getFirst();
        return edit.done(name, Selection.at(first.id(), 0));
    }

    private Optional<Transaction> lineBreak() {
        var marks = Runs.marksAt(leaf.runs(), at);
        var line = List.<Inline>of(new Inline.Text("\n", marks));
        edit.retype(leaf, Runs.insert(leaf.runs(), at, line));
        return edit.done("new line", Selection.at(leaf.id(), at + 1));
    }

    private Optional<Transaction> line(Block.Line line) {
        var owner = place.owner().orElse(null);
        return switch (owner) {
            case Block.Clause clause -> title(clause);
            case Block.Instruction _ -> intoBody();
            case Block.Definition d -> last(line, d.text(), Blank.definition(), "new definition");
            case Block.Abbreviation a ->
                    last(line, a.expansion(), Blank.abbreviation(), "new abbreviation");
            case Block.Reference r -> last(line, r.entry(), Blank.reference(""), "new reference");
            case Exhibit.Where w -> last(line, w.meaning(), Blank.where(), "new symbol");
            case Exhibit.Panel _ -> caption(place.up().up());
            case Exhibit _ -> caption(place.up());
            case null, default -> Optional.empty();
        };
    }

    /// Before a title's first letter a new clause begins; elsewhere its rest becomes a paragraph.
    private Optional<Transaction> title(Block.Clause clause) {
        if (at > 0 || empty()) return intoBody();
        var up = place.up();
        edit.splice(up.parent(), up.at(), 0, Blank.clause(clause.kind()));
        return edit.done("new clause", Selection.at(leaf.id(), 0));
    }

    private Optional<Transaction> intoBody() {
        var halves = Runs.split(leaf.runs(), at);
        var next = Block.Paragraph.of(Blank.paragraph().id(), halves.right());
        edit.retype(leaf, halves.left());
        edit.splice(place.parent(), 1, 0, next);
        return edit.done(PARAGRAPH, Selection.at(next.id(), 0));
    }

    /// From term to text, and from the end of the text to the next entry.
    private Optional<Transaction> last(Block.Line line, Block.Line last, Block next, String name) {
        if (line != last) return edit.done("moving", Selection.at(last.id(), 0));
        return atEnd() ? follow(place.up(), next, name) : lineBreak();
    }

    private Optional<Transaction> caption(Lineage exhibit) {
        return atEnd() ? follow(exhibit, Blank.paragraph(), PARAGRAPH) : lineBreak();
    }
}
