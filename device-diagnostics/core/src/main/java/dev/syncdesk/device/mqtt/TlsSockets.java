package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Sockets for a kind of trust. */
final class TlsSockets {

    private TlsSockets() {}

    static SSLSocketFactory trusting(TlsTrust trust) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(trust), null);
        return context.getSocketFactory();
    }

    private static TrustManager[] managers(TlsTrust trust)
            throws IOException, GeneralSecurityException {
        return switch (trust) {
            case TlsTrust.System system -> fromKeys(null);
            case TlsTrust.Authority authority -> fromKeys(read(authority.pem()));
            case TlsTrust.Fingerprint one ->
                    new TrustManager[] {new PinnedCertificate(one.sha256())};
        };
    }

    private static TrustManager[] fromKeys(@Nullable KeyStore keys)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(keys);
        return factory.getTrustManagers();
    }

    private static KeyStore read(Path pem) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(KeyStore.getDefaultType());
        keys.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            int number = 0;
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                keys.setCertificateEntry("authority-" + number++, one);
            }
        }
        return keys;
    }
}
