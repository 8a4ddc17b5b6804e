package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Doubtful paragraphs become what they are.
class RecastingTest {

    private static Snapshot text(String... paragraphs) {
        var blocks = new Block[paragraphs.length];
        for (int i = 0; i < blocks.length; i++)
            blocks[i] = Block.Paragraph.of(Id.of("p" + i), Inline.plain(paragraphs[i]));
        return Scene.of(clause("a", "A‸", blocks), clause("b", "B", p("x"))).snapshot();
    }

    private static Snapshot after(Snapshot before, Command command) {
        var done = command.on(before, new Selection.None()).orElseThrow();
        return before.after(done.steps());
    }

    private static String number(Snapshot snapshot, String title) {
        var found = new java.util.ArrayList<String>();
        snapshot.document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Clause clause
                                    && Inline.text(clause.title().runs()).equals(title))
                                found.add(
                                        snapshot.numbering()
                                                .label(clause.id())
                                                .orElseThrow()
                                                .number());
                        });
        return found.getFirst();
    }

    @Test
    void aHeadingWithinOrBeside() {
        var before = text("Power", "words", "Noise", "more");
        var first = after(before, Commands.asHeading(Id.of("p0"), true));
        assertEquals("1.1", number(first, "Power"));
        var second = after(first, Commands.asHeading(Id.of("p2"), false));
        assertEquals("1.2", number(second, "Noise"));
        assertEquals("2", number(after(before, Commands.asHeading(Id.of("p0"), false)), "Power"));
    }

    @Test
    void aTypedNumberSaysHowDeep() {
        var within = after(text("1.1 Power", "x"), Commands.asHeading(Id.of("p0"), false));
        assertEquals("1.1", number(within, "Power"));
        var beside = after(text("2 Power", "x"), Commands.asHeading(Id.of("p0"), true));
        assertEquals("2", number(beside, "Power"));
    }

    @Test
    void itemsKeepTheKindOfTheirMarker() {
        var list = List.of(Id.of("p0"), Id.of("p1"), Id.of("p2"), Id.of("p3"));
        var after = after(text("– one", "• two", "3) three", "b) four"), Commands.asItems(list));
        var markers = List.of("DASH", "BULLET", "NUMBER", "LETTER");
        for (int i = 0; i < 4; i++) {
            var block = after.document().find(list.get(i)).orElseThrow();
            var item = assertInstanceOf(Block.Item.class, block);
            assertEquals(markers.get(i), item.marker().name());
            assertEquals(List.of("one", "two", "three", "four").get(i), Inline.text(item.runs()));
        }
    }

    @Test
    void aNoteLosesItsWord() {
        for (var typed : List.of("NOTE – Text", "NOTE 2 – Text", "NOTE 1 Text", "Note: Text")) {
            var after = after(text(typed), Commands.asNote(Id.of("p0")));
            var note = after.document().find(Id.of("p0")).orElseThrow();
            assertEquals("Text", Inline.text(assertInstanceOf(Block.Note.class, note).runs()));
        }
    }

    @Test
    void whatIsNoParagraphStaysAndACaptionNeedsAnExhibit() {
        var before = text("Table 1 – T");
        var none = new Selection.None();
        assertTrue(Commands.asCaption(Id.of("p0")).on(before, none).isEmpty());
        assertTrue(Commands.asNote(Id.of("a")).on(before, none).isEmpty());
        assertTrue(Commands.asHeading(Id.of("gone"), true).on(before, none).isEmpty());
        assertTrue(Commands.asParagraphs(List.of(Id.of("p0"))).on(before, none).isEmpty());
    }
}
