package org.rubric.editing;

import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;

/// Everything a writer can do to a text, by name.
public final class Commands {
    private Commands() {}

    /// Types in the place of the selection. Line ends are not typed: see [#enter] and
    /// [#pastePlain].
    public static Command typeText(String words) {
        return (snapshot, selection) -> Typing.type(snapshot, selection, words);
    }

    /// Puts a reference, a formula, a footnote mark, or styled text in the place of the selection.
    public static Command insert(List<Inline> runs) {
        return (snapshot, selection) -> Typing.insert(snapshot, selection, runs);
    }

    /// Puts other words in the place of a range, wherever the selection is.
    public static Command replace(Selection.Text range, List<Inline> runs) {
        return (snapshot, _) -> Styling.replaced(snapshot, range, runs);
    }

    public static Command enter() {
        return Breaking::enter;
    }

    public static Command backspace() {
        return Typing::backspace;
    }

    public static Command delete() {
        return Typing::delete;
    }

    /// Takes away what is selected; for a bare caret it cannot be done.
    public static Command remove() {
        return Typing::erase;
    }

    public static Command pastePlain(String text) {
        return (snapshot, selection) -> Pasting.plain(snapshot, selection, text);
    }

    /// Blocks as they were copied or cut, or new ones such as [Blank#table]. They stand after the
    /// block at the caret, a clause after its clause; an empty paragraph gives way.
    public static Command paste(List<Block> blocks) {
        return paste(Excerpt.of(blocks, Map.of()));
    }

    /// What was copied or cut, here or elsewhere, in the place of the selection: a line goes into
    /// the line, blocks between the halves of the paragraph, clauses after the clause, a table into
    /// the cells of a table. Where only paragraphs can stand it becomes paragraphs.
    public static Command paste(Excerpt excerpt) {
        return (snapshot, selection) -> Grafting.graft(snapshot, selection, excerpt);
    }

    /// Takes away what is selected after it was copied: whole clauses go with their titles.
    public static Command cut() {
        return Typing::cut;
    }

    /// Moves text to another place of the draft; its Ids stay, so that references to it live on.
    public static Command move(Selection.Text range, Position to) {
        return (snapshot, _) -> Grafting.move(snapshot, range, to);
    }

    public static Command toggle(Marks.Style style) {
        return (snapshot, selection) -> Styling.toggle(snapshot, selection, style);
    }

    /// Turns paragraphs into items, or items into ones with that marker.
    public static Command list(Marker marker) {
        return (snapshot, selection) ->
                Styling.turn(snapshot, selection, "list", leaf -> Styling.item(leaf, marker));
    }

    public static Command paragraph(Role role) {
        return (snapshot, selection) ->
                Styling.turn(
                        snapshot, selection, "paragraph", leaf -> Styling.paragraph(leaf, role));
    }

    public static Command note() {
        return (snapshot, selection) -> Styling.turn(snapshot, selection, "note", Styling::note);
    }

    /// List items a level in.
    public static Command indent() {
        return (snapshot, selection) ->
                Styling.turn(snapshot, selection, "indenting", leaf -> Styling.shifted(leaf, 1));
    }

    /// List items a level out.
    public static Command outdent() {
        return (snapshot, selection) ->
                Styling.turn(snapshot, selection, "indenting", leaf -> Styling.shifted(leaf, -1));
    }

    /// Makes the paragraph at the caret the title of a clause beside the one it stands in.
    public static Command heading() {
        return Headings::raise;
    }

    /// Moves the clause at the caret a level up.
    public static Command promote() {
        return Rearranging::promote;
    }

    /// Moves the clause at the caret a level down.
    public static Command demote() {
        return Rearranging::demote;
    }

    /// Moves the clause at the caret before the one that stands before it.
    public static Command moveUp() {
        return Rearranging::up;
    }

    public static Command moveDown() {
        return Rearranging::down;
    }
}
