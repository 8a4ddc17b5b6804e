package org.rubric.editing.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Traits;
import org.rubric.editing.Commands;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;

/// Pasting where a file, not a writer, has put the line that takes it.
class OddPlacesTest {

    @Test
    void behindALineThatStandsInAFootnote() {
        var note =
                new Block.Footnote(
                        Id.of("n"), Traits.NONE, List.of(Block.Line.of(Id.of("line"), "A note.")));
        var document =
                recommendation(named("q", p("Text.")))
                        .withApparatus(new Apparatus(List.of(note), List.of()));
        var session = Session.of(document);
        session.select(Selection.at(Id.of("line"), 2));
        var two = List.<Block>of(named("x", p("One.")), named("y", p("Two.")));
        assertTrue(session.perform(Commands.paste(Excerpt.of(two, Map.of()))));
        var now = session.snapshot().document().apparatus().footnotes();
        assertEquals(
                List.of("A note.", "One.", "Two."),
                now.getFirst().body().stream().map(b -> Inline.text(b.runs())).toList());
        session.undo();
        assertEquals(document, session.snapshot().document());
    }

    @ParameterizedTest
    @ValueSource(longs = {66, 71})
    void anyCommandsAnywhere(long seed) {
        var session = Session.of(RandomDocuments.of(seed, 40));
        var commands = new RandomCommands(new Random(seed));
        for (int i = 0; i < 60; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        while (session.undo().isPresent()) {}
        assertEquals(RandomDocuments.of(seed, 40), session.snapshot().document());
    }
}
