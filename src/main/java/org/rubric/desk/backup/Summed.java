package org.rubric.desk.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// A stream that ends in trouble where its bytes have another sum than they had. A harmed zip often
/// unpacks without complaint, to other words.
final class Summed extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long wanted;

    Summed(InputStream in, long wanted) {
        super(in);
        this.wanted = wanted;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int many) throws IOException {
        int got = in.read(bytes, from, many);
        if (got > 0) sum.update(bytes, from, got);
        if (got < 0 && sum.getValue() != wanted) throw new IOException(Saying.of("sum"));
        return got;
    }
}
