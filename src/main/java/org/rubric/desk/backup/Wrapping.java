package org.rubric.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.rubric.desk.backup.SealedPieces.Kind;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;

/// How the parts of a backup are closed: not at all, or with the seal of the store, whose key file
/// then travels along so that the passphrase opens them anywhere.
///
/// @param key only with a seal
public record Wrapping(Seal seal, Optional<KeyFile> key) {
    /// Readable by anybody.
    public static final Wrapping OPEN = new Wrapping(Seal.NONE, Optional.empty());

    /// The part in which the key file travels, never sealed.
    static final String KEY = "key";

    /// The same far from it: without it nothing opens.
    static final String KEY_AGAIN = "key-again";

    /// As the store itself is closed.
    ///
    /// @throws IOException if the key file of a protected store cannot be read
    public static Wrapping of(Repository repository) throws IOException {
        var key = repository.keyFile();
        return key.isEmpty() ? OPEN : sealed(repository.seal(), key.get());
    }

    public static Wrapping sealed(Seal seal, KeyFile key) {
        return new Wrapping(seal, Optional.of(key));
    }

    boolean isSealed() {
        return key.isPresent();
    }

    /// Takes the bytes of a part as they are; closing it leaves `out` open. A zip cannot pack
    /// what is sealed, so it is packed before.
    OutputStream onto(String part, OutputStream out) {
        if (seal.isNone()) return new SealedPieces(seal, Kind.PLAIN, part, out);
        var pieces = new SealedPieces(seal, Kind.PACKED, part, out);
        return new DeflaterOutputStream(pieces, new Deflater(Deflater.BEST_SPEED)) {
            @Override
            public void close() throws IOException {
                super.close();
                def.end();
            }
        };
    }

    /// Gives the bytes of a part as they were.
    InputStream from(String part, InputStream in) throws IOException {
        return seal.isNone() ? in : new OpenedPieces(seal, part, in).content();
    }
}
