package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that takes so many bytes and no more.
final class Counted extends FilterOutputStream {
    private long left;

    Counted(OutputStream out, long most) {
        super(out);
        left = most;
    }

    static IOException large() {
        return new IOException(Words.of("base.large"));
    }

    @Override
    public void write(int b) throws IOException {
        if (--left < 0) throw large();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        left -= length;
        if (left < 0) throw large();
        out.write(bytes, from, length);
    }
}
