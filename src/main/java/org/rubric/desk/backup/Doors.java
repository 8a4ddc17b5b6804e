package org.rubric.desk.backup;

import java.io.IOException;
import java.util.function.Predicate;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;

/// How sealed backups are opened: with a passphrase that somebody was asked for, or with a seal
/// that is known already.
@FunctionalInterface
public interface Doors {
    /// Opens only what is not sealed.
    Doors PLAIN = of(Unlocking.NOBODY);

    /// What opens the parts that were sealed with that key file. Its key file is the one that a
    /// store made of the backup has.
    ///
    /// @param fits whether a seal opens what is in the backup
    /// @throws SealException if it stays closed
    Wrapping wrapping(KeyFile key, Predicate<Seal> fits) throws IOException;

    static Doors of(Unlocking unlocking) {
        return (key, _) -> Wrapping.sealed(unlocking.unlock(key), key);
    }

    /// Whether a backup stays closed for want of the right passphrase, rather than being harmed.
    static boolean isShut(IOException trouble) {
        return trouble instanceof SealException seal
                && switch (seal.kind()) {
                    case ASKED, WRONG, WRONG_RECOVERY -> true;
                    case DAMAGED, CHANGED, WEAK -> false;
                };
    }
}
