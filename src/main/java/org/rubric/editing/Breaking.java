package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// What Enter does: the next paragraph, item, definition, or row of a list of meanings.
final class Breaking {
    private static final String PARAGRAPH = Words.of("new-paragraph");

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
            case Block.Code _ -> codeLine();
            case Block.Note _ -> note();
            case Block.Requirement requirement -> requirement(requirement);
            case Block.Example _, Block.EditorsNote _ -> aside();
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
        if (!empty()) return split(Words.of("new-item"));
        if (item.level() == 1) return plain();
        edit.replace(item, outer(item));
        return edit.done(Words.of("new-item"), Selection.at(item.id(), 0));
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
        if (!own || cell) return aside();
        return empty() ? leaveNotes() : split(Words.of("new-note"));
    }

    /// An empty note of a term gives way to the next term, one of a table or figure to text.
    private Optional<Transaction> leaveNotes() {
        var owner = place.up();
        edit.remove(place);
        if (owner.block() instanceof Block.Definition d) return Entries.after(edit, owner, d);
        return follow(owner, Blank.paragraph(), PARAGRAPH);
    }

    private Optional<Transaction> requirement(Block.Requirement requirement) {
        if (empty()) return plain();
        if (at == 0) return split("");
        var halves = Runs.split(leaf.runs(), at);
        var next =
                new Block.Requirement(
                        Blank.paragraph().id(),
                        requirement.traits().withPrinted(""),
                        Requiring.identifier(edit.document(), leaf.id()),
                        requirement.obligation(),
                        halves.right());
        edit.retype(leaf, halves.left());
        edit.insertAfter(place, next);
        return edit.done(Words.of("new-requirement"), Selection.at(next.id(), 0));
    }

    /// What Shift+Enter does: a new line, under a list item a paragraph that belongs to it.
    static Optional<Transaction> continued(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text range)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.text(edit, range);
        if (caret.isEmpty()) return Optional.empty();
        var breaking = new Breaking(edit, caret.get());
        if (Leaves.locked(breaking.leaf)) return Optional.empty();
        return breaking.leaf instanceof Block.Item item
                ? breaking.continued(item)
                : breaking.lineBreak();
    }

    private Optional<Transaction> continued(Block.Item item) {
        var halves = Runs.split(leaf.runs(), at);
        var next =
                new Block.Paragraph(
                        Blank.paragraph().id(),
                        item.traits().withPrinted(""),
                        Joining.continued(item.level()),
                        halves.right());
        edit.retype(leaf, halves.left());
        edit.insertAfter(place, next);
        return edit.done(PARAGRAPH, Selection.at(next.id(), 0));
    }

    private Optional<Transaction> aside() {
        if (empty()) return plain();
        return atEnd() ? follow(Blank.paragraph()) : split("");
    }

    private Optional<Transaction> plain() {
        edit.replace(leaf, Joining.body(leaf));
        return edit.done(Words.of("plain-paragraph"), Selection.at(leaf.id(), 0));
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
        return edit.done(name, Selection.at(next.id(), 0));
    }

    /// A second Enter at the end leaves the code.
    private Optional<Transaction> codeLine() {
        if (empty()) return plain();
        int end = Inline.length(leaf.runs());
        if (at != end || !Runs.steps(leaf.runs()).endsWith("\n")) return lineBreak();
        edit.retype(leaf, Runs.remove(leaf.runs(), end - 1, end));
        return follow(Blank.paragraph());
    }

    /// From symbol to meaning, from there to the next symbol that is not explained, and out of the
    /// list from an entry without words.
    private Optional<Transaction> where(Block.Line line, Exhibit.Where where) {
        boolean blank = where.symbol().runs().isEmpty() && where.meaning().runs().isEmpty();
        if (blank) {
            var equation = place.up().up();
            edit.remove(place.up());
            return follow(equation, Blank.paragraph(), PARAGRAPH);
        }
        if (line.id().equals(where.symbol().id()))
            return edit.done(Words.of("moving"), Selection.at(where.meaning().id(), 0));
        if (!atEnd()) return lineBreak();
        var next =
                place.up().owner().orElse(null) instanceof Exhibit.Equation equation
                        ? Symbols.next(equation)
                        : Blank.where();
        edit.insertAfter(place.up(), next);
        var first = next.symbol().runs().isEmpty() ? next.symbol() : next.meaning();
        return edit.done(Words.of("new-symbol"), Selection.at(first.id(), 0));
    }

    private Optional<Transaction> lineBreak() {
        var marks = Runs.marksAt(leaf.runs(), at);
        var line = List.<Inline>of(new Inline.Text("\n", marks));
        edit.retype(leaf, Runs.insert(leaf.runs(), at, line));
        return edit.done(Words.of("new-line"), Selection.at(leaf.id(), at + 1));
    }

    private Optional<Transaction> line(Block.Line line) {
        var owner = place.owner().orElse(null);
        return switch (owner) {
            case Block.Clause clause -> title(clause);
            case Block.Instruction _ -> intoBody();
            case Block.Definition d -> last(line, d.text());
            case Block.Abbreviation a -> last(line, a.expansion());
            case Block.Reference r -> last(line, r.entry());
            case Exhibit.Where where -> where(line, where);
            case Exhibit.Panel _ -> caption(place.up().up());
            case Exhibit.Cell _ -> caption(place);
            case Exhibit _ -> caption(place.up());
            case null, default -> Optional.empty();
        };
    }

    /// Before a title's first letter a new clause begins; elsewhere its rest becomes a paragraph.
    private Optional<Transaction> title(Block.Clause clause) {
        if (at > 0 || empty()) return intoBody();
        var up = place.up();
        edit.splice(up.parent(), up.at(), 0, Blank.clause(clause.kind()));
        return edit.done(Words.of("new-clause"), Selection.at(leaf.id(), 0));
    }

    private Optional<Transaction> intoBody() {
        var halves = Runs.split(leaf.runs(), at);
        var next = Block.Paragraph.of(Blank.paragraph().id(), halves.right());
        edit.retype(leaf, halves.left());
        edit.splice(place.parent(), 1, 0, next);
        return edit.done(PARAGRAPH, Selection.at(next.id(), 0));
    }

    /// From term to text, and from the end of the text to the next entry; an entry without any
    /// words gives way to text.
    private Optional<Transaction> last(Block.Line line, Block.Line last) {
        if (line != last) return edit.done(Words.of("moving"), Selection.at(last.id(), 0));
        var entry = place.up();
        if (!atEnd()) return lineBreak();
        if (!leaves(entry)) return Entries.after(edit, entry, entry.block());
        var text = Blank.paragraph();
        edit.splice(entry.parent(), entry.at(), 1, text);
        return edit.done(Words.of("plain-paragraph"), Selection.at(text.id(), 0));
    }

    private boolean leaves(Lineage entry) {
        if (entry.block() instanceof Exhibit || !Entries.wordless(entry.block())) return false;
        var siblings = entry.siblings(edit.document());
        return entry.at() > 0
                && siblings.get(entry.at() - 1).getClass() == entry.block().getClass();
    }

    private Optional<Transaction> caption(Lineage exhibit) {
        return atEnd() ? follow(exhibit, Blank.paragraph(), PARAGRAPH) : lineBreak();
    }
}
