package org.rubric.repository.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The key of a store: what opens it, what does not, and that each refusal is one clear sentence.
class KeyFileTest {
    private static final Cost CHEAP = new Cost(64, 1);
    private static final byte[] TEXT = "Scope of the Recommendation".getBytes(UTF_8);

    private static KeyFile.Made made(String passphrase) throws IOException {
        return KeyFile.make(passphrase.toCharArray(), CHEAP);
    }

    @Test
    void argonIsTheOneOfTheReference() {
        // argon2 reference implementation, test.c: version 13, t=2, m=2^16, p=1, "password",
        // "somesalt".
        assertEquals(
                "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
                HexFormat.of()
                        .formatHex(
                                new Cost(65_536, 2)
                                        .stretched(
                                                "password".getBytes(US_ASCII),
                                                "somesalt".getBytes(US_ASCII))));
    }

    /// OWASP asks for two passes over 19 MiB at least; how long they take is the machine's.
    @Test
    void aTryCostsThreeTimesWhatIsAdvised() throws IOException {
        var file = KeyFile.make("pass".toCharArray()).file();
        var cost = KeyFile.read(file.bytes()).passphrase().cost();
        assertEquals(new Cost(19 * 1024, 6), cost);
        assertTrue(cost.isBearable());
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        file.unlock("pass".toCharArray());
        long millis = (threads.getCurrentThreadCpuTime() - begun) / 1_000_000;
        System.out.println("unlocking: " + millis + " ms of processor");
    }

    /// Numbers of people who write them in other digits.
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "bn-BD-u-nu-beng"})
    void aKeyFileIsTheSameInEveryLanguage(String language) throws IOException {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            var made = made("wadi");
            var bytes = made.file().bytes();
            var sealed = made.seal().sealed(TEXT);
            var again = KeyFile.read(bytes);
            assertArrayEquals(TEXT, again.unlock("wadi".toCharArray()).opened(sealed));
            assertTrue(new String(bytes, US_ASCII).startsWith("rubric-key 1 1\n"));
            Locale.setDefault(usual);
            assertArrayEquals(bytes, KeyFile.read(bytes).bytes());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void passphraseAndRecoveryKeyOpenTheSame() throws IOException {
        var made = made("café au lait");
        var sealed = made.seal().sealed(TEXT);
        var again = KeyFile.read(made.file().bytes());
        // The same word typed with a combining accent.
        assertArrayEquals(TEXT, again.unlock("cafe\u0301 au lait".toCharArray()).opened(sealed));
        var typed = made.recovery().toString().toLowerCase(java.util.Locale.ROOT);
        var recovered = again.recover(RecoveryKey.of(" " + typed.replace('-', ' ')));
        assertArrayEquals(TEXT, recovered.opened(sealed));
        assertEquals(made.seal().name("x"), recovered.name("x"));
        assertEquals(made.seal().password("x"), recovered.password("x"));
        assertNotEquals(made.seal().name("x"), made.seal().password("x"));
    }

    @Test
    void anotherPassphraseIsOneSentence() throws IOException {
        var made = made("right");
        var wrong = wrong(made.file(), "Right");
        assertEquals("That passphrase does not open these documents.", wrong.getMessage());
        var day = LocalDate.of(2026, 11, 27);
        var changed = made.file().with(made.seal(), "newer".toCharArray(), day);
        assertEquals(
                "That passphrase does not open these documents; it was changed on 2026-11-27.",
                wrong(changed, "right").getMessage());
        var sealed = made.seal().sealed(TEXT);
        assertArrayEquals(TEXT, changed.unlock("newer".toCharArray()).opened(sealed));
        assertArrayEquals(TEXT, changed.recover(made.recovery()).opened(sealed));
        assertTrue(changed.serial() > made.file().serial());
    }

    private static SealException wrong(KeyFile file, String passphrase) {
        var e = assertThrows(SealException.class, () -> file.unlock(passphrase.toCharArray()));
        assertEquals(SealException.Kind.WRONG, e.kind());
        return e;
    }

    @Test
    void anEmptyPassphraseIsNone() {
        var e = assertThrows(SealException.class, () -> made(""));
        assertEquals(SealException.Kind.WEAK, e.kind());
    }

    @Test
    void everyMistypedSignOfARecoveryKeyShows() throws IOException {
        var key = made("p").recovery().toString();
        assertTrue(key.matches("([2-9A-HJKMNP-Z]{4}-){6}[2-9A-HJKMNP-Z]{4}"), key);
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == '-') continue;
            for (char other : "23456789ABCDEFGHJKMNPQRSTUVWXYZ".toCharArray()) {
                if (other == key.charAt(i)) continue;
                var typed = key.substring(0, i) + other + key.substring(i + 1);
                assertThrows(SealException.class, () -> RecoveryKey.of(typed));
            }
            var without = key.substring(0, i) + key.substring(i + 1);
            assertThrows(SealException.class, () -> RecoveryKey.of(without));
        }
        assertThrows(SealException.class, () -> RecoveryKey.of(key.replaceFirst(".", "0")));
        var foreign = made("p").file();
        assertThrows(SealException.class, () -> foreign.recover(RecoveryKey.of(key)));
    }

    @Test
    void everyFlippedBitOfAKeyFileIsSaid() throws IOException {
        var bytes = made("pass").file().bytes();
        for (int i = 0; i < bytes.length * 8; i++) {
            var harmed = bytes.clone();
            harmed[i / 8] ^= (byte) (1 << i % 8);
            assertDamaged(harmed);
        }
        for (int cut = 0; cut < bytes.length; cut++) assertDamaged(Arrays.copyOf(bytes, cut));
        assertDamaged(new byte[1 << 20]);
    }

    private static void assertDamaged(byte[] bytes) {
        var e = assertThrows(SealException.class, () -> KeyFile.read(bytes));
        assertEquals(SealException.Kind.DAMAGED, e.kind());
        assertEquals(1, e.getMessage().lines().count());
    }

    @Test
    void aHostileKeyFileCostsNothing() throws Exception {
        var file = made("pass").file();
        for (var cost :
                new Cost[] {
                    new Cost(Integer.MAX_VALUE, 1),
                    new Cost(64, 1_000_000),
                    new Cost(-1, 1),
                    new Cost(256 << 10, 64),
                    new Cost(64, 0)
                }) {
            var lock = new KeyFile.Lock(cost, file.recovery().salt(), file.recovery().wrapped());
            var hostile = new KeyFile(1, file.store(), file.changed(), lock, file.recovery());
            assertDamaged(hostile.bytes());
        }
        assertFalse(Cost.USUAL.memory() > 64 << 10, "fits small machines");
    }

    @Test
    void aPieceThatWasChangedIsNeverRead() throws IOException {
        var seal = made("pass").seal();
        var random = new Random(4);
        for (int size : new int[] {0, 1, 15, 16, 17, 300}) {
            var plain = new byte[size];
            random.nextBytes(plain);
            var sealed = seal.sealed(plain);
            assertArrayEquals(plain, seal.opened(sealed));
            assertFalse(Arrays.equals(sealed, seal.sealed(plain)), "the same twice");
            for (int i = 0; i < sealed.length * 8; i++) {
                var harmed = sealed.clone();
                harmed[i / 8] ^= (byte) (1 << i % 8);
                assertThrows(IOException.class, () -> seal.opened(harmed));
            }
            for (int cut = 0; cut < sealed.length; cut++) {
                var shorter = Arrays.copyOf(sealed, cut);
                assertThrows(IOException.class, () -> seal.opened(shorter));
            }
        }
        assertThrows(IOException.class, () -> made("pass").seal().opened(seal.sealed(TEXT)));
    }
}
