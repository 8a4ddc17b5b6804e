package org.rubric.desk.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// A stream that ends in trouble when it gives more than was promised.
final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int many) throws IOException {
        int got = in.read(bytes, from, many);
        if (got > 0) count(got);
        return got;
    }

    private void count(int got) throws IOException {
        left -= got;
        if (left < 0) throw new IOException(Saying.of("hostile.large"));
    }

    /// Copies at most so many bytes to a file and answers how many; the stream stays open.
    static long copy(InputStream in, Path into, long most) throws IOException {
        try (var out = java.nio.file.Files.newOutputStream(into)) {
            return new Bounded(in, most).transferTo(out);
        }
    }
}
