package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;

/// One page made again ahead of the others is the page that the whole setting gives.
class ProofTest {

    /// Paragraphs, items and notes that stand in clauses, not in tables.
    private static List<Block> paragraphs(Document document) {
        var found = new ArrayList<Block>();
        gather(document.body(), found);
        return found;
    }

    private static void gather(List<Block> blocks, List<Block> found) {
        for (var block : blocks)
            switch (block) {
                case Block.Clause clause -> gather(clause.body(), found);
                case Block.Paragraph _, Block.Item _, Block.Note _ -> {
                    if (Inline.length(block.runs()) > 3) found.add(block);
                }
                default -> {}
            }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pagesAreThoseOfTheWholeSetting(long seed) {
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED)) {
            var random = new Random(seed);
            var session = Session.of(LikelyDocuments.of(seed, 25));
            var typesetter = new Typesetter(Setting.FACES);
            var start = session.snapshot();
            typesetter.set(start.document(), start.numbering(), look);
            int touched = 0;
            for (int key = 0; key < 60; key++) {
                var blocks = paragraphs(session.snapshot().document());
                var id = blocks.get(random.nextInt(blocks.size())).id();
                session.select(Selection.at(id, random.nextInt(3)));
                session.perform(
                        random.nextInt(5) == 0
                                ? Commands.backspace()
                                : Commands.typeText(random.nextInt(4) == 0 ? " " : "e"));
                var now = session.snapshot();
                var ahead = typesetter.touched(now.document(), now.numbering(), look, id);
                if (ahead.isEmpty() || key % 7 == 0) {
                    var whole = typesetter.set(now.document(), now.numbering(), look);
                    ahead.ifPresent(set -> same(whole, set));
                } else {
                    same(
                            new Typesetter(Setting.FACES)
                                    .set(now.document(), now.numbering(), look),
                            ahead.get());
                }
                if (ahead.isPresent()) touched++;
            }
            assertTrue(touched > 15, touched + " of 60 in " + look.name());
        }
    }

    private static void same(Imprint whole, Imprint ahead) {
        assertEquals(whole.pages().size(), ahead.pages().size());
        for (int page = 0; page < whole.pages().size(); page++)
            if (!whole.pages().get(page).equals(ahead.pages().get(page)))
                assertEquals(dump(whole, page), dump(ahead, page));
        assertEquals(whole.elements(), ahead.elements());
        assertEquals(whole.findings(), ahead.findings());
        assertEquals(whole.placement(), ahead.placement());
    }

    private static String dump(Imprint imprint, int page) {
        return PageDump.of(imprint.with(List.of(imprint.pages().get(page))));
    }

    @Test
    void otherPagesAreTheVerySame() {
        var session = Session.of(LikelyDocuments.of(3, 40));
        var typesetter = new Typesetter(Setting.FACES);
        var start = session.snapshot();
        var before = typesetter.set(start.document(), start.numbering(), Look.DRAFT);
        var id = written(session);
        var now = session.snapshot();
        var after =
                typesetter.touched(now.document(), now.numbering(), Look.DRAFT, id).orElseThrow();
        int changed = 0;
        for (int page = 0; page < before.pages().size(); page++)
            if (before.pages().get(page) != after.pages().get(page)) changed++;
        assertEquals(1, changed);
    }

    /// The last letter of a line that has room for another.
    private static Id written(Session session) {
        var typesetter = new Typesetter(Setting.FACES);
        for (var block : paragraphs(session.snapshot().document())) {
            var now = session.snapshot();
            typesetter.set(now.document(), now.numbering(), Look.DRAFT);
            session.select(Selection.at(block.id(), 2));
            session.perform(Commands.typeText("i"));
            var next = session.snapshot();
            if (block instanceof Block.Paragraph
                    && typesetter
                            .touched(next.document(), next.numbering(), Look.DRAFT, block.id())
                            .isPresent()) return block.id();
            session.undo();
        }
        throw new AssertionError("No line has room for another letter");
    }

    @Test
    void whatIsNotKnownIsLeftToTheWholeSetting() {
        var session = Session.of(LikelyDocuments.of(5, 25));
        var typesetter = new Typesetter(Setting.FACES);
        var start = session.snapshot();
        var id = paragraphs(start.document()).getFirst().id();
        assertTrue(
                typesetter.touched(start.document(), start.numbering(), Look.DRAFT, id).isEmpty());
        typesetter.set(start.document(), start.numbering(), Look.DRAFT);
        assertTrue(
                typesetter
                        .touched(start.document(), start.numbering(), Look.PUBLISHED, id)
                        .isEmpty(),
                "another look");
        var other = LikelyDocuments.of(6, 25);
        assertTrue(
                typesetter.touched(other, start.numbering(), Look.DRAFT, id).isEmpty(),
                "another text");
    }
}
