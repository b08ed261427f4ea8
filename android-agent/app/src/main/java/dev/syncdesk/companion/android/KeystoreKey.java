package dev.syncdesk.companion.android;

import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import dev.syncdesk.companion.store.Seal;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** The key of the app's secrets in the Android Keystore: to be used, never to be read. */
final class KeystoreKey implements Seal.Key {

    private static final String STORE = "AndroidKeyStore";
    private static final String ALIAS = "companion";
    private static final int BITS = 256;

    @Override
    public synchronized SecretKey get() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(STORE);
        try {
            store.load(null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        Key known = store.getKey(ALIAS, null);
        return known instanceof SecretKey key ? key : made();
    }

    private static SecretKey made() throws GeneralSecurityException {
        int both = KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT;
        KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE);
        generator.init(
                new KeyGenParameterSpec.Builder(ALIAS, both)
                        .setKeySize(BITS)
                        .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                        .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                        .build());
        return generator.generateKey();
    }
}
