package org.rubric.drawing.bitmap;

import java.io.IOException;
import java.util.Arrays;

/// Runs through the data of a PNG file that is packed so tightly that most of it is repetition
/// (drawings, screens): takes RFC 1951 apart and copies only what later repetitions need, a tenth
/// of the work of inflating it. Judges as [PngData] does, the checksum behind the data aside: the
/// chunks have theirs. Never runs beyond the announced size.
final class TightData {
    /// Announced bytes for one that is stored, from which this way is the faster one.
    private static final int TIGHT = 24;
    private static final int WINDOW = 1 << 15;
    private static final int MOST = 258;
    private static final int END = 256;
    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private final PngHeader header;
    private final Bits in;
    private final byte[] out = new byte[4 * WINDOW];
    private final long expected;
    private final long line;
    private long before;
    private long nextLine;
    private int at;

    /// @param data of a file that is not interlaced
    TightData(PngHeader header, byte[] data) {
        this.header = header;
        in = new Bits(data);
        expected = header.inflated();
        line = header.line(header.width());
    }

    static boolean fits(PngHeader header, int stored) {
        return !header.interlaced() && header.inflated() >= (long) TIGHT * stored;
    }

    /// Whether the data is as long as announced and ends as it should; false also when there is
    /// more of it.
    ///
    /// @throws IOException if there is less, or it is damaged
    boolean finished() throws IOException {
        int first = in.take(8);
        int second = in.take(8);
        if ((first & 15) != 8
                || first > 0x7F
                || (first << 8 | second) % 31 != 0
                || (second & 0x20) != 0) throw PrefixCode.damaged();
        boolean last = false;
        while (!last && !in.over() && seen() <= expected) {
            last = in.take(1) == 1;
            block(in.take(2));
        }
        check();
        if (seen() < expected) throw PngData.less(header);
        in.toByte();
        return last && seen() == expected && in.left() >= 4;
    }

    private long seen() {
        return before + at;
    }

    private void block(int kind) throws IOException {
        if (in.over()) return;
        switch (kind) {
            case 0 -> stored();
            case 1 -> coded(Fixed.LENGTHS, Fixed.DISTANCES);
            case 2 -> described();
            default -> throw PrefixCode.damaged();
        }
    }

    private void stored() throws IOException {
        in.toByte();
        int length = in.take(8) | in.take(8) << 8;
        int check = in.take(8) | in.take(8) << 8;
        if (in.over()) return;
        if ((length ^ check) != 0xFFFF) throw PrefixCode.damaged();
        for (int i = 0; i < length && in.left() > 0 && seen() <= expected; i++) {
            room();
            out[at++] = (byte) in.take(8);
        }
    }

    private void described() throws IOException {
        int lengths = in.take(5) + 257;
        int distances = in.take(5) + 1;
        int words = in.take(4) + 4;
        if (lengths > 286 || distances > 30) throw PrefixCode.damaged();
        var own = new int[ORDER.length];
        for (int i = 0; i < words; i++) own[ORDER[i]] = in.take(3);
        var all = lengths(PrefixCode.of(own, 0, own.length), lengths + distances);
        if (in.over()) return;
        if (all[END] == 0) throw PrefixCode.damaged();
        coded(PrefixCode.of(all, 0, lengths), PrefixCode.of(all, lengths, lengths + distances));
    }

    private int[] lengths(PrefixCode code, int count) throws IOException {
        var all = new int[count];
        for (int i = 0; i < count && !in.over(); ) {
            int word = code.next(in);
            if (word < 16) {
                all[i++] = word;
                continue;
            }
            if (word == 16 && i == 0) throw PrefixCode.damaged();
            int value = word == 16 ? all[i - 1] : 0;
            int times =
                    switch (word) {
                        case 16 -> 3 + in.take(2);
                        case 17 -> 3 + in.take(3);
                        default -> 11 + in.take(7);
                    };
            if (times > count - i) throw PrefixCode.damaged();
            Arrays.fill(all, i, i + times, value);
            i += times;
        }
        return all;
    }

    private void coded(PrefixCode lengths, PrefixCode distances) throws IOException {
        while (seen() <= expected) {
            room();
            int symbol = lengths.next(in);
            if (in.over() || symbol == END) return;
            if (symbol < END) out[at++] = (byte) symbol;
            else repeat(Run.length(symbol - END - 1, in), Run.distance(distances.next(in), in));
        }
    }

    private void repeat(int length, int distance) throws IOException {
        if (in.over()) return;
        if (distance > seen()) throw PrefixCode.damaged();
        int from = at - distance;
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, at + done - from);
            System.arraycopy(out, from, out, at + done, part);
            done += part;
        }
        at += length;
    }

    /// Keeps the last bytes that a repetition can reach.
    private void room() throws IOException {
        if (at + MOST <= out.length) return;
        check();
        int gone = at - WINDOW;
        System.arraycopy(out, gone, out, 0, WINDOW);
        before += gone;
        at = WINDOW;
    }

    /// The filters of the lines that have begun.
    private void check() throws IOException {
        for (; nextLine < Math.min(seen(), expected); nextLine += line)
            if (out[(int) (nextLine - before)] < 0
                    || out[(int) (nextLine - before)] > PngData.HIGHEST_FILTER)
                throw PrefixCode.damaged();
    }
}
