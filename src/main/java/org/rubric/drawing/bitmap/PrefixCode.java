package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;

import java.io.IOException;

/// A Huffman code given by the lengths of its words (RFC 1951, 3.2.2), as one table over all words
/// of the longest length.
final class PrefixCode {
    private static final Wording WORDS = Wording.in("drawing");
    private static final int LONGEST = 15;

    private final int bits;
    private final int[] table;

    private PrefixCode(int bits, int[] table) {
        this.bits = bits;
        this.table = table;
    }

    /// @param lengths of the words by symbol; 0: the symbol has none
    /// @throws IOException if there are more words than fit, or fewer than could be told apart; a
    ///     single word of one bit, or none at all, is allowed
    static PrefixCode of(int[] lengths, int from, int to) throws IOException {
        var counts = new int[LONGEST + 1];
        for (int i = from; i < to; i++) counts[lengths[i]]++;
        counts[0] = 0;
        int longest = LONGEST;
        while (longest > 0 && counts[longest] == 0) longest--;
        var next = new int[LONGEST + 2];
        int free = 1;
        for (int length = 1; length <= LONGEST; length++) {
            free = (free << 1) - counts[length];
            if (free < 0) throw damaged();
            next[length + 1] = (next[length] + counts[length]) << 1;
        }
        if (free > 0 && longest > 1) throw damaged();
        var table = new int[1 << longest];
        for (int i = from; i < to; i++) {
            int length = lengths[i];
            if (length == 0) continue;
            int word = Integer.reverse(next[length]++) >>> 32 - length;
            for (; word < table.length; word += 1 << length) table[word] = i - from << 4 | length;
        }
        return new PrefixCode(longest, table);
    }

    /// The next symbol of the stream.
    int next(Bits in) throws IOException {
        int entry = table[in.peek(bits)];
        if (entry == 0) throw damaged();
        in.skip(entry & 15);
        return entry >> 4;
    }

    static IOException damaged() {
        return new IOException(WORDS.of("png.data"));
    }
}
