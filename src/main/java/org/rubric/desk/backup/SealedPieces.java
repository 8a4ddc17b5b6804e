package org.rubric.desk.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.rubric.repository.seal.Seal;

/// Seals what is written piece by piece, each after its length in four bytes, so that nothing large
/// is held in memory; a piece of length 0 ends it. Without a seal bytes pass as they are.
final class SealedPieces extends OutputStream {
    static final int PIECE = 1 << 20;

    private final Seal seal;
    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    SealedPieces(Seal seal, OutputStream out) {
        this.seal = seal;
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        if (seal.isNone()) {
            out.write(bytes, from, many);
            return;
        }
        while (many > 0) {
            int now = Math.min(many, PIECE - held.size());
            held.write(bytes, from, now);
            from += now;
            many -= now;
            if (held.size() == PIECE) piece();
        }
    }

    private void piece() throws IOException {
        var sealed = seal.sealed(held.toByteArray());
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length).array());
        out.write(sealed);
        held.reset();
    }

    @Override
    public void close() throws IOException {
        if (seal.isNone()) return;
        if (held.size() > 0) piece();
        out.write(new byte[Integer.BYTES]);
    }
}
