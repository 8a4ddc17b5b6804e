package org.rubric.repository.seal;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/// What one try of a passphrase costs (Argon2id, version 1.3, RFC 9106).
///
/// @param memory KiB
/// @param passes over that memory
record Cost(int memory, int passes) {
    /// Three times what OWASP asks for at least: 0.1 to 0.5 s of a laptop's processor, and 19 MiB,
    /// so that the smallest machine takes it.
    static final Cost USUAL = new Cost(19_456, 6);

    static final int SALT = 16;
    private static final int LEAST_MEMORY = 64;
    private static final int MOST_MEMORY = 256 << 10;
    private static final int MOST_PASSES = 64;

    /// Bounded: a key file may have been written by anybody.
    boolean isBearable() {
        return memory >= LEAST_MEMORY
                && memory <= MOST_MEMORY
                && passes >= 1
                && passes <= MOST_PASSES
                && (long) memory * passes <= 4L << 20;
    }

    /// 32 bytes from a passphrase.
    byte[] stretched(byte[] passphrase, byte[] salt) {
        return Argon2Function.getInstance(memory, passes, 1, AesSeal.KEY, Argon2.ID)
                .hash(passphrase, salt)
                .getBytes();
    }
}
