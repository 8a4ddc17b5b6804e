package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.document.Traits;

/// Openers keep their words whatever is done at them; the lines of the front matter are typed and
/// nothing else is done to them.
class FixedPlacesTest {
    private static final String FIXED = "This text uses the following terms:";

    private static Document document() {
        var opener = new Paragraph(Id.of("opener"), Traits.NONE, Role.OPENER, Inline.plain(FIXED));
        return Documents.recommendation(
                Documents.clause("c1", "Scope", Documents.named("first", Documents.p("Words."))),
                Documents.clause(
                        "c2", "Terms", opener, Documents.named("last", Documents.p("None."))));
    }

    private static List<Command> commands() {
        return List.of(
                Commands.typeText("x"),
                Commands.insert(List.of(new Inline.Text("x", Marks.NONE))),
                Commands.enter(),
                Commands.backspace(),
                Commands.delete(),
                Commands.remove(),
                Commands.pastePlain("one\ntwo"),
                Commands.paste(List.of(Documents.p("pasted"))),
                Commands.toggle(Marks.Style.BOLD),
                Commands.list(Block.Item.Marker.DASH),
                Commands.paragraph(Role.BODY),
                Commands.note(),
                Commands.indent(),
                Commands.outdent(),
                Commands.heading(),
                Commands.promote(),
                Commands.demote(),
                Commands.moveUp(),
                Commands.moveDown());
    }

    private static Optional<Document> done(Document before, Command command, Selection at) {
        return command.on(Snapshot.of(before), at)
                .map(transaction -> Snapshot.of(before).after(transaction.steps()).document());
    }

    private static String words(Document document, String id) {
        return document.find(Id.of(id)).map(block -> Inline.text(block.runs())).orElse("gone");
    }

    @Test
    void noCommandAtAnOpenerChangesItsWords() {
        var before = document();
        for (var command : commands())
            for (int from = 0; from <= FIXED.length(); from += 5)
                for (int to = from; to <= FIXED.length(); to += 5) {
                    var range =
                            new Selection.Text(
                                    new Position(Id.of("opener"), from),
                                    new Position(Id.of("opener"), to));
                    done(before, command, range)
                            .ifPresent(after -> assertEquals(FIXED, words(after, "opener")));
                }
    }

    @Test
    void aSelectionOverAnOpenerLeavesIt() {
        var before = document();
        var over =
                new Selection.Text(
                        new Position(Id.of("c2").part("title"), 2), new Position(Id.of("last"), 2));
        var after = done(before, Commands.remove(), over).orElse(before);
        assertEquals(FIXED, words(after, "opener"));
    }

    @Test
    void joiningFromBesideDoesNotTouchIt() {
        var before = document();
        var beside =
                Stream.of(
                        new Position(Id.of("last"), 0), new Position(Id.of("c2").part("title"), 5));
        beside.forEach(
                at -> {
                    for (var command : List.of(Commands.backspace(), Commands.delete()))
                        done(before, command, Selection.at(at))
                                .ifPresent(after -> assertEquals(FIXED, words(after, "opener")));
                });
    }

    @Test
    void aLineOfTheFrontMatterIsTypedAndErasedOnly() {
        var before = document();
        var title = before.id().part("title");
        var typed = done(before, Commands.typeText("Bins"), Selection.at(title, 0)).orElseThrow();
        int end = typed.front().identity().title().length();
        assertEquals("Bins", typed.front().identity().title().substring(0, 4));
        var range = new Selection.Text(new Position(title, 0), new Position(title, end));
        var erased = done(typed, Commands.remove(), range).orElseThrow();
        assertEquals("", erased.front().identity().title());
        for (var command : commands())
            for (var at : List.of(Selection.at(title, 0), Selection.at(title, end), range))
                done(typed, command, at)
                        .ifPresent(
                                after ->
                                        assertEquals(typed.body(), after.body(), "only the title"));
        assertFalse(done(typed, Commands.enter(), Selection.at(title, 2)).isPresent());
    }

    @Test
    void aSelectionFromTheFrontMatterIntoTheTextIsLeftAlone() {
        var before = document();
        var range =
                new Selection.Text(
                        new Position(before.id().part("title"), 0), new Position(Id.of("last"), 3));
        var acting = commands().subList(0, 14); // the others act at the caret alone
        for (var command : acting)
            assertEquals(before, done(before, command, range).orElse(before));
    }
}
