package org.rubric.drawing.bitmap;

/// The bits of a deflate stream, the lowest of each byte first (RFC 1951, 3.1.1). Behind the end
/// are zeros; [#over] says that some were taken.
final class Bits {
    private final byte[] bytes;
    private int at;
    private long held;
    private int count;

    Bits(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The next bits without taking them.
    ///
    /// @param wanted 0 to 15
    int peek(int wanted) {
        if (count < wanted) fill();
        return (int) held & (1 << wanted) - 1;
    }

    void skip(int taken) {
        held >>>= taken;
        count -= taken;
    }

    int take(int wanted) {
        int bits = peek(wanted);
        skip(wanted);
        return bits;
    }

    /// Leaves out what remains of a byte.
    void toByte() {
        skip(count & 7);
    }

    /// Whether more was taken than there is.
    boolean over() {
        return left() < 0;
    }

    /// Whole bytes that were not taken; negative: [#over].
    int left() {
        return bytes.length - at + (count >> 3);
    }

    private void fill() {
        while (count <= 48) {
            if (at < bytes.length) held |= (bytes[at] & 0xFFL) << count;
            at++;
            count += 8;
        }
    }
}
