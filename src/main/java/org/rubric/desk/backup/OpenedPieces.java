package org.rubric.desk.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.rubric.desk.backup.SealedPieces.Kind;
import org.rubric.repository.seal.Piece;
import org.rubric.repository.seal.Seal;

/// Opens what [SealedPieces] sealed, of whichever kind.
final class OpenedPieces extends InputStream {
    /// What a seal may add to a piece.
    private static final int MOST = SealedPieces.PIECE + (1 << 16);

    private final Seal seal;
    private final String part;
    private final InputStream in;
    private InputStream piece = InputStream.nullInputStream();
    private Optional<Kind> kind = Optional.empty();
    private int number;
    private boolean over;

    OpenedPieces(Seal seal, String part, InputStream in) {
        this.seal = seal;
        this.part = part;
        this.in = in;
    }

    /// What was in it before it was sealed.
    InputStream content() throws IOException {
        next();
        return kind.equals(Optional.of(Kind.PACKED)) ? new InflaterInputStream(this) : this;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int many) throws IOException {
        if (many == 0) return 0;
        while (true) {
            int got = piece.read(bytes, from, many);
            if (got > 0) return got;
            if (over) return -1;
            next();
        }
    }

    private void next() throws IOException {
        var length = in.readNBytes(Integer.BYTES);
        int size = length.length < Integer.BYTES ? -1 : ByteBuffer.wrap(length).getInt();
        if (size < 0 || size > MOST) throw new IOException(Saying.of("piece.harmed"));
        var sealed = in.readNBytes(size);
        if (sealed.length < size) throw new IOException(Saying.of("piece.harmed"));
        var opened = Piece.read(seal, sealed);
        if (kind.isEmpty()) kind = kind(opened.tag());
        over = is(opened.tag(), true);
        if (!over && !is(opened.tag(), false)) throw new IOException(Saying.of("piece.harmed"));
        number++;
        piece = new ByteArrayInputStream(opened.content());
    }

    /// All pieces of a part are of one kind, that of the first.
    private Optional<Kind> kind(String tag) {
        return Arrays.stream(Kind.values())
                .filter(
                        each ->
                                tag.equals(each.tag(part, 0, true))
                                        || tag.equals(each.tag(part, 0, false)))
                .findFirst();
    }

    private boolean is(String tag, boolean last) {
        return kind.isPresent() && tag.equals(kind.get().tag(part, number, last));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
