package org.rubric.desk.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;

/// Seals what is written piece by piece, each after its length in four bytes, so that nothing large
/// is held in memory. A piece is sealed with the part it is of, its number, and whether it is last:
/// none can stand for another or be left out. Without a seal bytes pass as they are.
final class SealedPieces extends OutputStream {
    static final int PIECE = 1 << 20;

    private final Seal seal;
    private final Kind kind;
    private final String part;
    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int number;
    private boolean closed;

    /// What is in the pieces.
    enum Kind {
        /// The bytes as they are.
        PLAIN("backup"),
        /// The bytes deflated.
        PACKED("packed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// What a piece is sealed with.
        String tag(String part, int number, boolean last) {
            return word + " " + part + " " + number + (last ? " last" : "");
        }
    }

    SealedPieces(Seal seal, Kind kind, String part, OutputStream out) {
        this.seal = seal;
        this.kind = kind;
        this.part = part;
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
            if (held.size() == PIECE) piece(false);
            int now = Math.min(many, PIECE - held.size());
            held.write(bytes, from, now);
            from += now;
            many -= now;
        }
    }

    private void piece(boolean last) throws IOException {
        var tag = kind.tag(part, number++, last);
        var sealed = new Piece(tag, held.toByteArray()).sealed(seal);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length).array());
        out.write(sealed);
        held.reset();
    }

    @Override
    public void close() throws IOException {
        if (seal.isNone() || closed) return;
        closed = true;
        piece(true);
    }
}
