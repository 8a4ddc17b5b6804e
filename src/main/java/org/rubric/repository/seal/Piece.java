package org.rubric.repository.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Bytes sealed together with what they are, so that one sealed piece cannot pass for another.
///
/// @param tag what they are; at most 65,535 bytes of UTF-8
public record Piece(String tag, byte[] content) {

    /// As they go to disk; without a seal the content alone.
    public byte[] sealed(Seal seal) {
        if (seal.isNone()) return content;
        var name = tag.getBytes(UTF_8);
        if (name.length > 0xffff) throw new IllegalArgumentException("Too long a tag");
        var whole = ByteBuffer.allocate(2 + name.length + content.length);
        return seal.sealed(whole.putShort((short) name.length).put(name).put(content).array());
    }

    /// The content of a piece.
    ///
    /// @param tag what it must be
    /// @throws IOException if it was changed, or is another
    public static byte[] opened(Seal seal, String tag, byte[] sealed) throws IOException {
        if (seal.isNone()) return sealed;
        var piece = read(seal, sealed);
        if (piece.tag.equals(tag)) return piece.content;
        throw new SealException(SealException.Kind.CHANGED, "piece.changed");
    }

    /// A piece of which is not known what it is.
    ///
    /// @param seal a real one
    public static Piece read(Seal seal, byte[] sealed) throws IOException {
        var whole = ByteBuffer.wrap(seal.opened(sealed));
        int length = whole.remaining() < 2 ? -1 : whole.getShort() & 0xffff;
        if (length < 0 || length > whole.remaining())
            throw new SealException(SealException.Kind.CHANGED, "piece.changed");
        var name = new byte[length];
        var content = new byte[whole.get(name).remaining()];
        whole.get(content);
        return new Piece(new String(name, UTF_8), content);
    }
}
