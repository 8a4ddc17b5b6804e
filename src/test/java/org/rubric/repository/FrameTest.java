package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class FrameTest {
    private static final UUID VOLUME = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void whatIsWrittenIsRead() {
        var frame = Frame.at(3, written(3), VOLUME).orElseThrow();
        assertEquals(7, frame.sequence());
        assertEquals(6, frame.forced());
        assertEquals(99, frame.hash());
        assertArrayEquals("payload".getBytes(UTF_8), frame.payload());
    }

    @Test
    void everyFlippedBitIsNoticed() {
        for (int bit = 0; bit < (Frame.HEAD + 7) * 8; bit++) {
            var bytes = written(0);
            bytes.put(bit / 8, (byte) (bytes.get(bit / 8) ^ 1 << bit % 8));
            assertEquals(Optional.empty(), Frame.at(0, bytes, VOLUME), "bit " + bit);
        }
    }

    @Test
    void everyCutIsNoticed() {
        var whole = written(0);
        for (int length = 0; length < whole.limit(); length++)
            assertEquals(Optional.empty(), Frame.at(0, whole.slice(0, length), VOLUME));
    }

    @Test
    void anotherVolumesRecordIsNotTaken() {
        var other = UUID.fromString("00000000-0000-4000-8000-000000000002");
        assertEquals(Optional.empty(), Frame.at(0, written(0), other));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aHostileLengthIsNotBelieved(int length) {
        assertEquals(Optional.empty(), Frame.at(0, written(0).putInt(0, length), VOLUME));
    }

    @Test
    void noiseIsNoRecord() {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        var noise = ByteBuffer.wrap(bytes);
        for (int at = 0; at < bytes.length; at++)
            assertEquals(Optional.empty(), Frame.at(at, noise, VOLUME));
    }

    @Test
    void theHashDependsOnAllBefore() {
        var same = "same".getBytes(UTF_8);
        assertEquals(Frame.roll(1, same), Frame.roll(1, same));
        assertNotEquals(Frame.roll(1, same), Frame.roll(2, same));
        assertNotEquals(Frame.roll(1, same), Frame.roll(1, "other".getBytes(UTF_8)));
    }

    private static ByteBuffer written(int before) {
        var frame = new Frame(7, 6, 99, "payload".getBytes(UTF_8));
        var bytes = ByteBuffer.allocate(before + frame.size()).position(before);
        frame.put(VOLUME, bytes);
        return bytes.flip();
    }
}
