package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.repository.Entry.Key;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class RecordsBookTest {
    private static final Book.Stamp STAMP = new Book.Stamp("Ana", Instant.EPOCH);

    private final RecordsBook book = RecordsBook.of((_, _) -> {});

    @Test
    void itsChangesLeadExactlyFromOneStateToTheOther() throws IOException {
        var random = new Random(1);
        Map<Key, String> state = Map.of();
        for (int i = 0; i < 400; i++) {
            var next = changed(state, random);
            var read = state;
            for (var change : book.between(state, next, STAMP)) read = book.after(read, change);
            assertEquals(next, read, "change " + i);
            state = next;
        }
    }

    @Test
    void snapshotsAreReadBack() throws IOException {
        Map<Key, String> state = Map.of();
        var random = new Random(2);
        for (int i = 0; i < 50; i++) state = changed(state, random);
        assertEquals(state, book.read(book.whole(state)));
        assertArrayEquals(book.whole(state), book.whole(book.read(book.whole(state))));
    }

    @Test
    void oneLetterInALongRecordIsAShortChange() throws IOException {
        var key = new Key("meeting", "q4");
        var words = "A long record. ".repeat(5000);
        var change = book.between(Map.of(key, words), Map.of(key, words + "!"), STAMP).getFirst();
        assertTrue(change.length < 200, change.length + " bytes");
    }

    @Test
    void aChangeThatDoesNotFitIsRefused() throws IOException {
        var format = ValueFormat.of(Entry.OfRecord.class);
        var key = new Key("meeting", "q4");
        for (var edit :
                List.of(
                        new Entry.OfRecord.RecordEdit("", Instant.EPOCH, key, 3, 9, "x"),
                        new Entry.OfRecord.RecordEdit("", Instant.EPOCH, key, -1, 0, "x"),
                        new Entry.OfRecord.RecordEdit(
                                "", Instant.EPOCH, key, Integer.MAX_VALUE, 1, "x"))) {
            var change = format.bytes(edit);
            assertThrows(IOException.class, () -> book.after(Map.of(key, "short"), change));
        }
        assertThrows(IOException.class, () -> book.after(Map.of(), "{\"kind\":\"x\"}".getBytes()));
    }

    private static Map<Key, String> changed(Map<Key, String> state, Random random) {
        var next = new TreeMap<>(state);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var key = new Key("k" + random.nextInt(3), "n" + random.nextInt(4));
            var was = next.getOrDefault(key, "");
            switch (random.nextInt(4)) {
                case 0 -> next.remove(key);
                case 1 -> next.put(key, "ab".repeat(random.nextInt(600)));
                case 2 -> next.put(key, was + "\ud83d\ude00");
                default -> next.put(key, edited(was, random));
            }
        }
        return next;
    }

    private static String edited(String was, Random random) {
        int from = random.nextInt(was.length() + 1);
        int to = from + random.nextInt(was.length() - from + 1);
        return was.substring(0, from) + "é".repeat(random.nextInt(4)) + was.substring(to);
    }
}
