package org.rubric.desk.backup;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.rubric.repository.Repository;
import org.rubric.repository.seal.KeyFile;
import org.rubric.repository.seal.RecoveryKey;
import org.rubric.repository.seal.Seal;
import org.rubric.repository.seal.SealException;
import org.rubric.repository.seal.Unlocking;

/// Doors that ask at most once for each set of documents, and not at all for those that are open: a
/// passphrase that was changed since a backup was made is the one that counts. Any thread may use
/// it.
public final class Keyring implements Doors {
    private final Unlocking unlocking;
    private final Map<String, Wrapping> seals = new HashMap<>();
    private final Map<String, KeyFile> files = new HashMap<>();

    public Keyring(Unlocking unlocking) {
        this.unlocking = unlocking;
    }

    /// A passphrase, or the recovery key in its place.
    public static Unlocking typed(char[] typed) {
        return key -> {
            try {
                return key.unlock(typed);
            } catch (SealException wrong) {
                return recovered(key, typed, wrong);
            }
        };
    }

    private static Seal recovered(KeyFile key, char[] typed, SealException wrong)
            throws SealException {
        try {
            return key.recover(RecoveryKey.of(new String(typed)));
        } catch (SealException _) {
            throw wrong;
        }
    }

    /// Their backups open by themselves.
    public synchronized Keyring with(Repository open) throws IOException {
        var wrapping = Wrapping.of(open);
        wrapping.key().ifPresent(key -> seals.put(key.store(), wrapping));
        return this;
    }

    /// The passphrase of documents that are closed opens their backups, too, whichever they had
    /// when one was made.
    public synchronized Keyring with(KeyFile closed) {
        files.put(closed.store(), closed);
        return this;
    }

    @Override
    public synchronized Wrapping wrapping(KeyFile key, Predicate<Seal> fits) throws IOException {
        var known = seals.get(key.store());
        if (known != null && fits.test(known.seal())) return known;
        var asked = asked(key, fits);
        seals.put(key.store(), asked);
        return asked;
    }

    private Wrapping asked(KeyFile key, Predicate<Seal> fits) throws IOException {
        var later = files.get(key.store());
        if (later != null && later.serial() != key.serial())
            try {
                var seal = unlocking.unlock(later);
                if (fits.test(seal)) return Wrapping.sealed(seal, later);
            } catch (SealException e) {
                if (e.kind() == SealException.Kind.ASKED) throw e;
            }
        return Wrapping.sealed(unlocking.unlock(key), key);
    }
}
