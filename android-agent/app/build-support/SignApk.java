import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Aligns, signs and verifies an APK: {@code java -cp apksig.jar SignApk.java unsigned.apk out.apk
 * keystore alias minSdk}, with the password in the environment as APK_PASSWORD.
 */
final class SignApk {

    public static void main(String[] given) throws Exception {
        File unsigned = new File(given[0]);
        File signed = new File(given[1]);
        int minSdk = Integer.parseInt(given[4]);
        ApkSigner.SignerConfig signer = signer(Path.of(given[2]), given[3]);
        new ApkSigner.Builder(List.of(signer))
                .setInputApk(unsigned)
                .setOutputApk(signed)
                .setMinSdkVersion(minSdk)
                .setV1SigningEnabled(false)
                .setV2SigningEnabled(true)
                .setV3SigningEnabled(true)
                .setCreatedBy("Syncdesk")
                .build()
                .sign();
        ApkVerifier.Result result = new ApkVerifier.Builder(signed).build().verify();
        if (!result.isVerified()) {
            throw new IllegalStateException(signed + " does not verify: " + result.getErrors());
        }
    }

    private static ApkSigner.SignerConfig signer(Path keystore, String alias) throws Exception {
        String password = System.getenv("APK_PASSWORD");
        if (password == null) {
            throw new IllegalStateException("APK_PASSWORD is not set");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            keys.load(in, password.toCharArray());
        }
        PrivateKey key = (PrivateKey) keys.getKey(alias, password.toCharArray());
        if (key == null) {
            throw new IllegalStateException(keystore + " has no key " + alias);
        }
        X509Certificate certificate = (X509Certificate) keys.getCertificate(alias);
        return new ApkSigner.SignerConfig.Builder(alias, key, List.of(certificate)).build();
    }

    private SignApk() {}
}
