package org.rubric.repository.seal;

import java.util.Locale;

/// How long a passphrase withstands whoever has the files, roughly: by its length, the sorts of its
/// signs, and how many of them only repeat or continue what stands before.
public enum Strength {
    /// Shorter than [#SHORTEST].
    SHORT,
    /// Found in hours.
    WEAK,
    /// Found in years, by somebody who wants it much.
    FAIR,
    /// Not found.
    STRONG;

    /// Signs that a passphrase has at least.
    public static final int SHORTEST = 8;

    public static Strength of(char[] passphrase) {
        if (passphrase.length < SHORTEST) return SHORT;
        double bits = counting(passphrase) * Math.log(sorts(passphrase)) / Math.log(2);
        if (bits < 50) return WEAK;
        return bits < 75 ? FAIR : STRONG;
    }

    /// Its name in the bundles of those who say it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Words count less than random signs; a letter after its like or its neighbour hardly at all.
    private static double counting(char[] signs) {
        double count = 0;
        int letters = 0;
        for (int i = 0; i < signs.length; i++) {
            letters = Character.isLowerCase(signs[i]) ? letters + 1 : 0;
            boolean follows = i > 0 && Math.abs(signs[i] - signs[i - 1]) <= 1;
            count += follows ? 0.25 : letters > 2 ? 0.6 : 1;
        }
        return count;
    }

    private static int sorts(char[] signs) {
        boolean lower = false;
        boolean upper = false;
        boolean digit = false;
        boolean other = false;
        for (char sign : signs) {
            lower |= Character.isLowerCase(sign);
            upper |= Character.isUpperCase(sign);
            digit |= Character.isDigit(sign);
            other |= !Character.isLetterOrDigit(sign);
        }
        return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0) + 1;
    }
}
