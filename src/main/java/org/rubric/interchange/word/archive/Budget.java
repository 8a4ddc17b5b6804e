package org.rubric.interchange.word.archive;

import org.rubric.interchange.wording.Words;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// How many bytes may come out of a package: per part, in all, and for each byte that went in.
final class Budget {
    static final long MOST_IN_A_PART = 128L << 20;
    static final long MOST_IN_ALL = 512L << 20;
    static final int MOST_FOR_ONE = 200;
    private static final long FREE = 1L << 20;

    private long spent;

    Guarded guard(InputStream in, ZipEntry entry) {
        return new Guarded(in, entry);
    }

    static IOException damaged(String part, Exception cause) {
        return new IOException(Words.of("word.part.damaged", part), cause);
    }

    /// A part's bytes, counted as they come.
    final class Guarded extends FilterInputStream {
        private final String name;
        private final long packed;
        private long read;

        private Guarded(InputStream in, ZipEntry entry) {
            super(in);
            this.name = entry.getName();
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            int b;
            try {
                b = super.read();
            } catch (EOFException | ZipException e) {
                throw damaged(name, e);
            }
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n;
            try {
                n = super.read(into, from, length);
            } catch (EOFException | ZipException e) {
                throw damaged(name, e);
            }
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) throws IOException {
            read += n;
            spent += n;
            if (read > FREE && read / MOST_FOR_ONE > packed)
                throw new IOException(Words.of("word.part.bomb", name));
            if (read > MOST_IN_A_PART || spent > MOST_IN_ALL)
                throw new IOException(Words.of("word.large"));
        }
    }
}
