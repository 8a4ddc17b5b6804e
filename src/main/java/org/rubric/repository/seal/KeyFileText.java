package org.rubric.repository.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// How a key file is written: five lines that a person can read, and their digest.
final class KeyFileText {
    private static final int LONGEST = 2000;
    private static final HexFormat HEX = HexFormat.of();

    private KeyFileText() {}

    static byte[] bytes(KeyFile file) {
        var lines =
                String.format(
                        Locale.ROOT,
                        "rubric-key 1 %d\nstore %s\nchanged %s\n%s%s",
                        file.serial(),
                        file.store(),
                        file.changed().map(LocalDate::toString).orElse("never"),
                        line("passphrase", file.passphrase()),
                        line("recovery", file.recovery()));
        return (lines + "sum " + sum(lines) + "\n").getBytes(US_ASCII);
    }

    private static String line(String name, KeyFile.Lock lock) {
        return String.format(
                Locale.ROOT,
                "%s argon2id %d %d %s %s\n",
                name,
                lock.cost().memory(),
                lock.cost().passes(),
                HEX.formatHex(lock.salt()),
                HEX.formatHex(lock.wrapped()));
    }

    static KeyFile read(byte[] bytes) throws SealException {
        if (bytes.length > LONGEST) throw damaged();
        var text = new String(bytes, US_ASCII);
        var lines = text.split("\n", -1);
        if (text.startsWith("rubric-key ") && !text.startsWith("rubric-key 1 "))
            throw new SealException(SealException.Kind.DAMAGED, "key.newer");
        if (lines.length != 7 || !lines[6].isEmpty()) throw damaged();
        try {
            var file =
                    new KeyFile(
                            Integer.parseInt(words(lines[0], "rubric-key", 3)[2]),
                            words(lines[1], "store", 2)[1],
                            day(words(lines[2], "changed", 2)[1]),
                            lock(words(lines[3], "passphrase", 6)),
                            lock(words(lines[4], "recovery", 6)));
            if (text.equals(new String(file.bytes(), US_ASCII))) return file;
        } catch (RuntimeException _) {
            // A number that is none, a day that is none: below.
        }
        throw damaged();
    }

    private static Optional<LocalDate> day(String word) {
        return word.equals("never") ? Optional.empty() : Optional.of(LocalDate.parse(word));
    }

    private static KeyFile.Lock lock(String[] words) throws SealException {
        var cost = new Cost(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        if (!words[1].equals("argon2id") || !cost.isBearable()) throw damaged();
        var salt = HEX.parseHex(words[4]);
        if (salt.length != Cost.SALT) throw damaged();
        return new KeyFile.Lock(cost, salt, HEX.parseHex(words[5]));
    }

    private static String[] words(String line, String name, int count) throws SealException {
        var words = line.split(" ", -1);
        if (words.length != count || !words[0].equals(name)) throw damaged();
        return words;
    }

    private static SealException damaged() {
        return new SealException(SealException.Kind.DAMAGED, "key.damaged");
    }

    private static String sum(String lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(digest.digest(lines.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }
}
