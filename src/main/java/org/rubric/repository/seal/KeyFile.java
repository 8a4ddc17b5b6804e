package org.rubric.repository.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The random key of a store, wrapped twice: by a passphrase and by a recovery key. Whoever has
/// neither has nothing. Immutable; any thread may use it.
///
/// @param serial counts up with each change, so that of two copies the newer one is known
/// @param store tells the key file of one store from another's
/// @param changed the day on which the passphrase was changed last
public record KeyFile(
        int serial, String store, Optional<LocalDate> changed, Lock passphrase, Lock recovery) {

    /// One wrapping.
    ///
    /// @param cost of the key that wraps
    /// @param wrapped the data key, sealed
    record Lock(Cost cost, byte[] salt, byte[] wrapped) {}

    /// A key file that was made, what it opens, and what opens it when the passphrase is forgotten;
    /// nobody can tell that again.
    public record Made(KeyFile file, Seal seal, RecoveryKey recovery) {}

    /// A key file for a new random key.
    public static Made make(char[] passphrase) throws SealException {
        return make(passphrase, Cost.USUAL);
    }

    static Made make(char[] passphrase, Cost cost) throws SealException {
        if (passphrase.length == 0)
            throw new SealException(SealException.Kind.WEAK, "passphrase.empty");
        var seal = new AesSeal(random(AesSeal.KEY));
        var store = HexFormat.of().formatHex(random(8));
        var recovery = RecoveryKey.random();
        var file =
                new KeyFile(
                        1,
                        store,
                        Optional.empty(),
                        locked(seal, cost, bytes(passphrase), store),
                        locked(seal, RECOVERY, recovery.bytes(), store));
        return new Made(file, seal, recovery);
    }

    /// The recovery key is random: stretching it would add nothing.
    private static final Cost RECOVERY = new Cost(64, 1);

    /// Reads what [#bytes] wrote.
    ///
    /// @throws SealException DAMAGED if a byte of it is another, or it is of a newer version
    public static KeyFile read(byte[] bytes) throws SealException {
        return KeyFileText.read(bytes);
    }

    public byte[] bytes() {
        return KeyFileText.bytes(this);
    }

    /// What the passphrase opens. Costs up to half a second, on purpose.
    ///
    /// @param typed is not changed
    /// @throws SealException WRONG if it is another
    public Seal unlock(char[] typed) throws SealException {
        try {
            return opened(passphrase, bytes(typed));
        } catch (IOException _) {
            if (changed.isEmpty())
                throw new SealException(SealException.Kind.WRONG, "passphrase.wrong");
            throw new SealException(
                    SealException.Kind.WRONG, "passphrase.wrong.changed", changed.get().toString());
        }
    }

    /// What the recovery key opens.
    ///
    /// @throws SealException WRONG_RECOVERY if it is another store's
    public Seal recover(RecoveryKey key) throws SealException {
        try {
            return opened(recovery, key.bytes());
        } catch (IOException _) {
            throw new SealException(SealException.Kind.WRONG_RECOVERY, "recovery.wrong");
        }
    }

    /// The same key behind another passphrase, at what a try costs today; nothing that is sealed
    /// has to be written anew, and
    /// the recovery key stays.
    ///
    /// @param opened what this file has opened
    public KeyFile with(Seal opened, char[] passphrase, LocalDate today) throws SealException {
        if (passphrase.length == 0)
            throw new SealException(SealException.Kind.WEAK, "passphrase.empty");
        var seal = (AesSeal) opened;
        return new KeyFile(
                serial + 1,
                store,
                Optional.of(today),
                locked(seal, Cost.USUAL, bytes(passphrase), store),
                recovery);
    }

    private static Lock locked(AesSeal seal, Cost cost, byte[] secret, String store) {
        var salt = random(Cost.SALT);
        var wrapping = new AesSeal(cost.stretched(secret, salt));
        Arrays.fill(secret, (byte) 0);
        return new Lock(cost, salt, wrapping.sealed(seal.key(), beside(cost, store)));
    }

    private Seal opened(Lock lock, byte[] secret) throws IOException {
        var wrapping = new AesSeal(lock.cost().stretched(secret, lock.salt()));
        Arrays.fill(secret, (byte) 0);
        return new AesSeal(wrapping.opened(lock.wrapped(), beside(lock.cost(), store)));
    }

    private static byte[] beside(Cost cost, String store) {
        return (store + " " + cost.memory() + " " + cost.passes()).getBytes(US_ASCII);
    }

    /// The same signs whatever keyboard they were typed on.
    private static byte[] bytes(char[] passphrase) {
        return Normalizer.normalize(new String(passphrase), Normalizer.Form.NFC).getBytes(UTF_8);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
