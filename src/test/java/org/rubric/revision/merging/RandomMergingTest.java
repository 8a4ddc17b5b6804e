package org.rubric.revision.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.LongStream;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;

/// What holds for any three texts, edited by any commands in any order.
class RandomMergingTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneSideAloneIsTakenWhole(long seed) {
        var origin = RandomDocuments.of(seed, 30);
        var edited = edited(origin, seed * 7, 12);
        assertEquals(origin, Merging.of(origin, origin, origin).document());
        same(edited, Merging.of(origin, origin, edited).document());
        assertSame(edited, Merging.of(origin, edited, origin).document());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBothDidIsDoneOnce(long seed) {
        var origin = RandomDocuments.of(seed, 30);
        var edited = edited(origin, seed * 11, 12);
        var merged = Merging.of(origin, edited, edited);
        same(edited, merged.document());
        assertEquals(Set.of(), merged.conflicts());
    }

    /// Words in different blocks: it does not matter who comes first.
    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfDifferentBlocksCommute(long seed) {
        var origin = RandomDocuments.of(seed, 30);
        var random = new Random(seed);
        var mine = origin;
        var theirs = origin;
        var lines = new ArrayList<Block>();
        origin.forEach(
                block -> {
                    if (block instanceof Block.Paragraph || block instanceof Block.Item)
                        lines.add(block);
                });
        for (var line : lines) {
            var words = Inline.plain("Word " + random.nextInt(1000) + " of mine.");
            if (random.nextBoolean()) mine = mine.update(line.id(), b -> b.withRuns(words));
            else theirs = theirs.update(line.id(), b -> b.withRuns(words));
        }
        var one = Merging.of(origin, mine, theirs);
        var other = Merging.of(origin, theirs, mine);
        assertEquals(one.document(), other.document());
        assertEquals(Set.of(), one.conflicts());
        for (var line : lines)
            assertTrue(
                    Inline.text(one.document().find(line.id()).orElseThrow().runs())
                            .endsWith("of mine."));
    }

    /// Whatever was in the text that stands and not in the origin is there afterwards.
    @ParameterizedTest
    @MethodSource("seeds")
    void noWordOfTheTextThatStandsIsLost(long seed) {
        var origin = RandomDocuments.of(seed, 30);
        var current = edited(origin, seed * 13, 10);
        var proposed = edited(origin, seed * 17, 10);
        var merged = Merging.of(origin, current, proposed).document();
        var ids = new HashSet<Id>();
        merged.forEach(block -> assertTrue(ids.add(block.id()), () -> "Twice: " + block.id()));
        var was = words(origin);
        var has = words(merged);
        words(current)
                .forEach(
                        (word, many) -> {
                            int came = many - was.getOrDefault(word, 0);
                            int least = Math.max(0, came);
                            assertTrue(
                                    has.getOrDefault(word, 0) >= least,
                                    () -> word + " came " + came + " times");
                        });
    }

    private static void same(Document wanted, Document got) {
        if (wanted.equals(got)) return;
        assertEquals(wanted.front(), got.front());
        assertEquals(
                wanted.body().stream().map(Block::id).toList(),
                got.body().stream().map(Block::id).toList());
        for (int i = 0; i < Math.min(wanted.body().size(), got.body().size()); i++)
            same(wanted.body().get(i), got.body().get(i));
        assertEquals(wanted.body(), got.body());
        assertEquals(wanted.apparatus(), got.apparatus());
        assertEquals(wanted.media(), got.media());
        assertEquals(wanted.settings(), got.settings());
        assertEquals(wanted.id(), got.id());
        assertEquals(wanted, got);
    }

    private static void same(Block wanted, Block got) {
        if (wanted.equals(got)) return;
        assertEquals(ids(wanted), ids(got), () -> "in " + wanted.getClass());
        for (int i = 0; i < wanted.parts().size(); i++)
            same(wanted.parts().get(i), got.parts().get(i));
        assertEquals(wanted, got);
    }

    private static List<Id> ids(Block block) {
        return block.parts().stream().map(Block::id).toList();
    }

    private static Document edited(Document origin, long seed, int many) {
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var session = Session.of(origin);
        for (int i = 0; i < many; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        return session.snapshot().document();
    }

    private static Map<String, Integer> words(Document document) {
        var words = new HashMap<String, Integer>();
        document.forEach(
                block -> {
                    for (var piece : Strip.of(block.runs()).pieces())
                        if (piece.isWord() && piece.runs().getFirst() instanceof Inline.Text)
                            words.merge(piece.key(), 1, Integer::sum);
                });
        return words;
    }
}
