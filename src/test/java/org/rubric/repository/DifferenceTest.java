package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Settings;
import org.rubric.editing.Step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

class DifferenceTest {

    /// Forth is a change, back is its undo.
    @Test
    void itsStepsLeadExactlyFromOneToTheOtherAndBack() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var before = RandomDocuments.of(seed, 12);
            var after = before;
            for (int i = random.nextInt(3); i >= 0; i--) after = changed(after, random);
            assertEquals(after, Difference.applied(before, Difference.between(before, after)));
            assertEquals(before, Difference.applied(after, Difference.between(after, before)));
        }
    }

    @Test
    void twoWhollyDifferentTextsOfOneDraftAreBridged() {
        for (int seed = 0; seed < 40; seed++) {
            var before = RandomDocuments.of(seed, 10);
            var other = RandomDocuments.of(seed + 1000, 10);
            var after =
                    new Document(
                            before.id(),
                            other.settings(),
                            other.front(),
                            other.body(),
                            other.apparatus(),
                            other.media());
            assertEquals(after, Difference.applied(before, Difference.between(before, after)));
        }
    }

    @Test
    void typingIsOneRetype() {
        var before = RandomDocuments.of(4, 30);
        var lines = new ArrayList<Block>();
        before.forEach(
                block -> {
                    if (block instanceof Block.Line) lines.add(block);
                });
        for (var line : lines) {
            var words = Inline.plain("typed");
            var after = before.update(line.id(), block -> block.withRuns(words));
            var steps = Difference.between(before, after);
            assertEquals(1, steps.size(), line.id() + " " + steps);
            assertEquals(line.id(), assertInstanceOf(Step.Retype.class, steps.getFirst()).block());
        }
        assertTrue(lines.size() > 20, "too few lines for a test");
    }

    @Test
    void nothingChangedIsNoStep() {
        assertEquals(
                List.of(),
                Difference.between(RandomDocuments.of(9, 20), RandomDocuments.of(9, 20)));
    }

    /// Only a damaged source has two blocks of one Id; saving it must still be exact.
    @Test
    void blocksThatShareAnIdAreBridgedWhole() {
        var twin = Block.Paragraph.of(Id.of("twin"), Inline.plain("one"));
        var before = Drafts.flood().withBody(List.of(twin, twin));
        var after = before.withBody(List.of(twin, twin.withRuns(Inline.plain("two"))));
        assertEquals(after, Difference.applied(before, Difference.between(before, after)));
    }

    @Test
    void twoDraftsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Difference.between(Drafts.flood(), Drafts.flood()));
    }

    private static Document changed(Document document, Random random) {
        var all = new ArrayList<Block>();
        document.forEach(all::add);
        if (all.isEmpty()) return document;
        var one = all.get(random.nextInt(all.size()));
        var fresh = Block.Paragraph.of(Id.of("n" + random.nextInt(1_000_000)), Inline.plain("new"));
        return switch (random.nextInt(8)) {
            case 0 -> document.withBody(plus(document.body(), fresh, random));
            case 1 -> document.withBody(minus(document.body(), random));
            case 2 -> document.withSettings(Settings.KEPT);
            case 3 ->
                    document.withFront(
                            document.front()
                                    .withIdentity(document.front().identity().withTitle("Other")));
            case 4 ->
                    document.withApparatus(
                            new Apparatus(List.of(), document.apparatus().remarks()));
            case 5 -> {
                var media = new HashMap<>(document.media());
                media.remove("image1.png");
                media.put("image9.png", Media.of("image/png", new byte[] {1, 2}));
                yield document.withMedia(media);
            }
            case 6 -> document.update(one.id(), block -> grown(block, fresh));
            default -> document.update(one.id(), DifferenceTest::retyped);
        };
    }

    private static Block grown(Block block, Block fresh) {
        if (!(block instanceof Block.Clause clause)) return retyped(block);
        var body = new ArrayList<>(clause.body());
        body.add(fresh);
        return clause.withBody(body);
    }

    private static Block retyped(Block block) {
        return block.runs().isEmpty() ? block : block.withRuns(Inline.plain("retyped"));
    }

    private static List<Block> plus(List<Block> blocks, Block fresh, Random random) {
        var all = new ArrayList<>(blocks);
        all.add(random.nextInt(all.size() + 1), fresh);
        return all;
    }

    private static List<Block> minus(List<Block> blocks, Random random) {
        if (blocks.isEmpty()) return blocks;
        var all = new ArrayList<>(blocks);
        all.remove(random.nextInt(all.size()));
        return all;
    }
}
