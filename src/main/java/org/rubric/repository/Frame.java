package org.rubric.repository;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/// One record of a journal: length, CRC32C, sequence, highest sequence known to be on disk when
/// this one was written, hash, payload. The sum covers the volume's id too.
///
/// @param hash of everything from the first change on: the previous hash and the payload, hashed
record Frame(long sequence, long forced, long hash, byte[] payload) {
    /// Bytes before the payload.
    static final int HEAD = 4 + 4 + 8 + 8 + 8;

    private static final int LONGEST = 256 << 20;

    /// The hash after a payload.
    static long roll(long hash, byte[] payload) {
        var digest = sha256();
        digest.update(ByteBuffer.allocate(8).putLong(hash).flip());
        return ByteBuffer.wrap(digest.digest(payload)).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }

    int size() {
        return HEAD + payload.length;
    }

    void put(UUID volume, ByteBuffer into) {
        into.putInt(payload.length).putInt(sum(volume));
        into.putLong(sequence).putLong(forced).putLong(hash).put(payload);
    }

    /// The record that begins at that place, if a whole and unharmed one does.
    static Optional<Frame> at(int place, ByteBuffer all, UUID volume) {
        if (all.limit() - place < HEAD) return Optional.empty();
        int length = all.getInt(place);
        if (length < 1 || length > LONGEST || all.limit() - place - HEAD < length)
            return Optional.empty();
        long sequence = all.getLong(place + 8);
        long forced = all.getLong(place + 16);
        // Cheap before the sum: a search for survivors tries every byte.
        if (sequence < 1 || forced < 0 || forced >= sequence) return Optional.empty();
        var payload = new byte[length];
        all.get(place + HEAD, payload);
        var frame = new Frame(sequence, forced, all.getLong(place + 24), payload);
        return frame.sum(volume) == all.getInt(place + 4) ? Optional.of(frame) : Optional.empty();
    }

    private int sum(UUID volume) {
        var sum = new CRC32C();
        var head = ByteBuffer.allocate(16 + 4 + 24);
        head.putLong(volume.getMostSignificantBits()).putLong(volume.getLeastSignificantBits());
        head.putInt(payload.length).putLong(sequence).putLong(forced).putLong(hash);
        sum.update(head.flip());
        sum.update(payload);
        return (int) sum.getValue();
    }
}
