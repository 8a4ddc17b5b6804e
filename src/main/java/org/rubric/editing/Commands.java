package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Block.Requirement.Obligation;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.clause.Divisions;
import org.rubric.editing.clause.Headings;
import org.rubric.editing.clause.Rearranging;
import org.rubric.editing.clause.Sorting;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.editing.excerpt.Grafting;
import org.rubric.editing.excerpt.Pasting;

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

    /// New blocks such as [Blank#table]. They stand after the block at the caret, a clause after
    /// its clause; an empty paragraph gives way. A new table has no place in a cell.
    public static Command paste(List<Block> blocks) {
        return (snapshot, selection) -> Grafting.after(snapshot, selection, blocks);
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

    /// Says in which language the selected text is.
    ///
    /// @param tag BCP 47; empty: that of the document
    public static Command language(String tag) {
        return (snapshot, selection) -> Styling.language(snapshot, selection, tag);
    }

    /// Turns paragraphs into items, or items into ones with that marker.
    public static Command list(Marker marker) {
        return (snapshot, selection) ->
                Styling.turn(
                        snapshot, selection, Words.of("list"), leaf -> Styling.item(leaf, marker));
    }

    public static Command paragraph(Role role) {
        return (snapshot, selection) ->
                Styling.turn(
                        snapshot,
                        selection,
                        Words.of("paragraph"),
                        leaf -> Styling.paragraph(leaf, role));
    }

    /// Turns paragraphs into notes; a definition, or a table around a caption, gets one more.
    public static Command note() {
        return Entries::note;
    }

    public static Command example() {
        return (snapshot, selection) ->
                Styling.turn(snapshot, selection, Words.of("example"), Styling::example);
    }

    /// Makes the paragraph at the caret a requirement with the next identifier.
    public static Command requirement() {
        return Requiring::turn;
    }

    public static Command strength(Obligation obligation) {
        return (snapshot, selection) -> Requiring.strength(snapshot, selection, obligation);
    }

    /// Another identifier for a requirement, wherever the selection is.
    public static Command identifier(Id requirement, String words) {
        return (snapshot, selection) -> Requiring.named(snapshot, selection, requirement, words);
    }

    /// Another tag for a reference, wherever the selection is; without brackets.
    public static Command tag(Id reference, String words) {
        return (snapshot, selection) -> Entries.tag(snapshot, selection, reference, words);
    }

    /// A new definition in a clause for definitions.
    public static Command definition() {
        return (snapshot, selection) ->
                Entries.insert(
                        snapshot, selection, Blank::definition, "definitions?|terms?|vocabulary");
    }

    public static Command abbreviation() {
        return (snapshot, selection) ->
                Entries.insert(
                        snapshot, selection, Blank::abbreviation, "abbreviations?|acronyms?");
    }

    /// A new entry of clause 2 or of the bibliography.
    public static Command reference() {
        return (snapshot, selection) ->
                Entries.insert(
                        snapshot,
                        selection,
                        () -> Blank.reference(""),
                        "(?:normative )?references?");
    }

    /// Puts the definitions, abbreviations or references at the caret in order.
    public static Command sort() {
        return Sorting::sort;
    }

    /// To the next field of a definition, abbreviation, reference or symbol; after the last entry
    /// to a new one.
    public static Command nextField() {
        return (snapshot, selection) -> Entries.step(snapshot, selection, true);
    }

    public static Command previousField() {
        return (snapshot, selection) -> Entries.step(snapshot, selection, false);
    }

    /// A new line; under a list item a paragraph that belongs to it.
    public static Command softEnter() {
        return Breaking::continued;
    }

    /// A new annex, appendix or bibliography with its status line, where the order of the parts
    /// wants it.
    public static Command division(Clause.Kind kind) {
        return (snapshot, selection) -> Divisions.added(snapshot, selection, kind);
    }

    /// One after the other as one change.
    public static Command together(String name, Command first, Command then) {
        return (snapshot, selection) ->
                first.on(snapshot, selection)
                        .flatMap(
                                one ->
                                        then.on(snapshot.after(one.steps()), one.after())
                                                .map(other -> joined(name, one, other)));
    }

    private static Transaction joined(String name, Transaction one, Transaction other) {
        var steps = new ArrayList<>(one.steps());
        steps.addAll(other.steps());
        return Transaction.of(name, steps, other.after());
    }

    public static Command editorsNote() {
        return (snapshot, selection) ->
                Styling.turn(snapshot, selection, Words.of("editors-note"), Styling::editorsNote);
    }

    /// List items a level in.
    public static Command indent() {
        return (snapshot, selection) ->
                Styling.turn(
                        snapshot,
                        selection,
                        Words.of("indenting"),
                        leaf -> Styling.shifted(leaf, 1));
    }

    /// List items a level out.
    public static Command outdent() {
        return (snapshot, selection) ->
                Styling.turn(
                        snapshot,
                        selection,
                        Words.of("indenting"),
                        leaf -> Styling.shifted(leaf, -1));
    }

    /// Makes the paragraph at the caret the title of a clause beside the one it stands in.
    public static Command heading() {
        return Headings::raise;
    }

    /// Makes a paragraph the title of a clause, wherever the selection is; a number typed before it
    /// becomes its printed label, bold type goes.
    ///
    /// @param within the clause it stands in, else beside that; a typed number says so itself
    public static Command asHeading(Id paragraph, boolean within) {
        return (snapshot, _) -> Recasting.heading(snapshot, paragraph, within);
    }

    /// Makes lines that stand out plain paragraphs.
    public static Command asParagraphs(List<Id> paragraphs) {
        return (snapshot, _) -> Recasting.paragraph(snapshot, paragraphs);
    }

    /// Makes paragraphs with typed markers the items of a list.
    public static Command asItems(List<Id> paragraphs) {
        return (snapshot, _) -> Recasting.items(snapshot, paragraphs);
    }

    /// Makes a paragraph a note; a typed "NOTE –" goes.
    public static Command asNote(Id paragraph) {
        return (snapshot, _) -> Recasting.note(snapshot, paragraph);
    }

    /// Makes a paragraph the caption of the table or figure close by that has none.
    public static Command asCaption(Id paragraph) {
        return (snapshot, _) -> Recasting.caption(snapshot, paragraph);
    }

    /// Makes the paragraph at the caret the title of a clause of that level, 1 to 6, or as near as
    /// it can be here; a title goes to that level.
    public static Command heading(int level) {
        return (snapshot, selection) -> Headings.level(snapshot, selection, level);
    }

    /// Makes ordinary paragraphs of what is selected, of a title too.
    public static Command plain() {
        return Headings::plain;
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
