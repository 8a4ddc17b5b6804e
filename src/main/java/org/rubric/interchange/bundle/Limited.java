package org.rubric.interchange.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Refuses more than so many bytes.
final class Limited extends FilterOutputStream {
    private long left;

    Limited(OutputStream out, long most) {
        super(out);
        left = most;
    }

    @Override
    public void write(int b) throws IOException {
        claim(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        claim(length);
        out.write(bytes, from, length);
    }

    private void claim(int more) throws IOException {
        left -= more;
        if (left < 0) throw new IOException(Trouble.words("json.picture.large"));
    }
}
