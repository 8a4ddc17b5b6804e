package org.rubric.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.Seal;

/// How the parts of a backup are closed: not at all, or with the seal of the store, whose key file
/// then travels along so that the passphrase opens them anywhere.
///
/// @param key only with a seal
public record Wrapping(Seal seal, Optional<KeyFile> key) {
    /// Readable by anybody.
    public static final Wrapping OPEN = new Wrapping(Seal.NONE, Optional.empty());

    /// The part in which it travels, never sealed.
    static final String KEY = "key";

    /// The file from which a passphrase makes the key.
    ///
    /// @param name within the store's folder
    public record KeyFile(String name, byte[] bytes) {}

    /// As the store itself is closed.
    public static Wrapping of(Repository repository) {
        return OPEN;
    }

    public static Wrapping sealed(Seal seal, KeyFile key) {
        return new Wrapping(seal, Optional.of(key));
    }

    /// Takes bytes as they are; closing it leaves `out` open.
    OutputStream onto(OutputStream out) {
        return new SealedPieces(seal, out);
    }

    /// Gives bytes as they were.
    InputStream from(InputStream in) throws IOException {
        return seal.isNone() ? in : new OpenedPieces(seal, in);
    }
}
