package org.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTest {

    private static Map<Block, Id> all(Document document) {
        var all = new IdentityHashMap<Block, Id>();
        document.forEach(block -> all.put(block, block.id()));
        return all;
    }

    private static void everyBlockIsFound(Document document) {
        all(document).forEach((block, id) -> assertSame(block, document.find(id).orElseThrow()));
        assertTrue(document.find(Id.of("nowhere")).isEmpty());
    }

    /// Blocks move, go and come; what is remembered of the text before must not lead astray.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rememberedWaysNeverLeadAstray(long seed) {
        var random = new Random(seed);
        var document = RandomDocuments.of(seed, 40);
        everyBlockIsFound(document);
        for (int i = 0; i < 30; i++) {
            var body = new ArrayList<>(document.body());
            var moved = body.remove(random.nextInt(body.size()));
            if (random.nextBoolean()) body.add(random.nextInt(body.size() + 1), moved);
            document = document.withBody(body);
            everyBlockIsFound(document);
        }
    }

    @Test
    void anUpdateChangesOneBlockAndSharesTheRest() {
        var document = RandomDocuments.of(7, 60);
        var leaf = new ArrayList<Block>();
        document.body()
                .forEach(
                        top ->
                                top.forEach(
                                        block -> {
                                            if (block instanceof Block.Paragraph) leaf.add(block);
                                        }));
        for (var was : leaf) {
            var now = document.update(was.id(), block -> block.withRuns(List.of()));
            assertTrue(now.find(was.id()).orElseThrow().runs().isEmpty());
            assertSame(document, document.update(was.id(), block -> block));
            int other = 0;
            for (int i = 0; i < now.body().size(); i++)
                if (now.body().get(i) != document.body().get(i)) other++;
            assertEquals(was.runs().isEmpty() ? other : 1, other);
        }
    }

    @Test
    void aBodyIsAListLikeAnyOther() {
        var document = RandomDocuments.of(3, 10);
        var plain = List.copyOf(document.body());
        assertEquals(plain, document.body());
        assertEquals(plain.hashCode(), document.body().hashCode());
        assertEquals(new ArrayList<>(plain), new ArrayList<>(document.body()));
        var array = document.body().toArray();
        array[0] = null;
        assertNotSame(null, document.body().getFirst());
    }
}
