package org.rubric.repository.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM. A sealed piece is a head that names format and version, a random nonce, and the
/// ciphertext with its tag; the head is covered by the tag.
final class AesSeal implements Seal {
    /// Bytes of a data key.
    static final int KEY = 32;

    private static final byte[] HEAD = {'R', 'b', 'S', 1};
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int BEFORE = HEAD.length + NONCE;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    /// @param key 32 random bytes
    AesSeal(byte[] key) {
        if (key.length != KEY) throw new IllegalArgumentException("Not a key of 256 bits");
        this.key = key.clone();
    }

    /// The data key, to be wrapped anew.
    byte[] key() {
        return key.clone();
    }

    @Override
    public byte[] sealed(byte[] plain) {
        return sealed(plain, new byte[0]);
    }

    /// @param beside is covered by the tag, too, but stands elsewhere
    byte[] sealed(byte[] plain, byte[] beside) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var into = ByteBuffer.allocate(BEFORE + plain.length + TAG).put(HEAD).put(nonce);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, beside).doFinal(ByteBuffer.wrap(plain), into);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
        return into.array();
    }

    @Override
    public byte[] opened(byte[] sealed) throws IOException {
        return opened(sealed, new byte[0]);
    }

    byte[] opened(byte[] sealed, byte[] beside) throws IOException {
        if (sealed.length < BEFORE + TAG || !headed(sealed)) throw changed();
        var nonce = ByteBuffer.wrap(sealed, HEAD.length, NONCE);
        var bytes = new byte[NONCE];
        nonce.get(bytes);
        try {
            return cipher(Cipher.DECRYPT_MODE, bytes, beside)
                    .doFinal(sealed, BEFORE, sealed.length - BEFORE);
        } catch (AEADBadTagException _) {
            throw changed();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
    }

    private static boolean headed(byte[] sealed) {
        for (int i = 0; i < HEAD.length; i++) if (sealed[i] != HEAD[i]) return false;
        return true;
    }

    private static SealException changed() {
        return new SealException(SealException.Kind.CHANGED, "piece.changed");
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] beside) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(HEAD);
        cipher.updateAAD(beside);
        return cipher;
    }

    @Override
    public String name(String name) {
        return derived("name " + name);
    }

    @Override
    public String password(String part) {
        return derived("password " + part);
    }

    private String derived(String purpose) {
        return HexFormat.of().formatHex(mac(key, purpose.getBytes(UTF_8)));
    }

    /// HMAC-SHA256.
    static byte[] mac(byte[] key, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA256", e);
        }
    }
}
