package org.rubric.repository.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/// What opens the documents when the passphrase is forgotten: 27 random signs (133 bits) and a
/// check sign in seven groups of four. Digits and capital letters that are not taken for each
/// other.
public final class RecoveryKey {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM = 27;
    private static final int GROUP = 4;

    private final String signs;

    private RecoveryKey(String signs) {
        this.signs = signs;
    }

    static RecoveryKey random() {
        var random = new SecureRandom();
        var signs = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return new RecoveryKey(signs.append(check(signs)).toString());
    }

    /// What somebody typed: case, spaces and hyphens do not count.
    ///
    /// @throws SealException WRONG_RECOVERY if signs are missing or mistyped
    public static RecoveryKey of(String typed) throws SealException {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        if (signs.length() != RANDOM + 1)
            throw new SealException(
                    SealException.Kind.WRONG_RECOVERY, "recovery.length", RANDOM + 1);
        for (int i = 0; i < signs.length(); i++)
            if (SIGNS.indexOf(signs.charAt(i)) < 0)
                throw new SealException(
                        SealException.Kind.WRONG_RECOVERY,
                        "recovery.sign",
                        signs.substring(i, i + 1));
        if (check(signs.substring(0, RANDOM)) != signs.charAt(RANDOM))
            throw new SealException(SealException.Kind.WRONG_RECOVERY, "recovery.mistyped");
        return new RecoveryKey(signs);
    }

    /// The weighted sum modulo 31, a prime: one wrong sign or two that changed places always show.
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < RANDOM; i++) sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
        return SIGNS.charAt(sum % SIGNS.length());
    }

    byte[] bytes() {
        return signs.getBytes(StandardCharsets.US_ASCII);
    }

    /// `ABCD-EFGH-…`, to be printed.
    @Override
    public String toString() {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
