package org.rubric.repository.seal;

import java.io.IOException;

/// Who opens sealed documents: asks for the passphrase, or has it.
@FunctionalInterface
public interface Unlocking {
    /// Asks nobody.
    Unlocking NOBODY =
            file -> {
                throw new SealException(SealException.Kind.ASKED, "passphrase.asked");
            };

    /// What the key file opens.
    ///
    /// @throws SealException if it stays closed
    Seal unlock(KeyFile file) throws IOException;
}
