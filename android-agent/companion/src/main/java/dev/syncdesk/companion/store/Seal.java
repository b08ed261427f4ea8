package dev.syncdesk.companion.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals secrets with AES-GCM. The key never leaves whoever gives it: on a phone that is the Android
 * Keystore, whose keys can be used and not read.
 */
public final class Seal {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    /** Gives the key, and makes it the first time. */
    public interface Key {
        SecretKey get() throws GeneralSecurityException;
    }

    private final Key key;

    public Seal(Key key) {
        this.key = key;
    }

    /** The nonce, which is another each time, then the sealed bytes. */
    byte[] close(byte[] plain) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(Cipher.ENCRYPT_MODE, key.get());
        byte[] nonce = cipher.getIV();
        if (nonce.length != NONCE_BYTES) {
            throw new GeneralSecurityException("A nonce of " + nonce.length + " bytes");
        }
        byte[] sealed = cipher.doFinal(plain);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * @throws GeneralSecurityException if another key sealed them, or somebody changed a bit
     */
    byte[] open(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES) {
            throw new GeneralSecurityException("Only " + sealed.length + " bytes");
        }
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        GCMParameterSpec nonce = new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES);
        cipher.init(Cipher.DECRYPT_MODE, key.get(), nonce);
        return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }
}
