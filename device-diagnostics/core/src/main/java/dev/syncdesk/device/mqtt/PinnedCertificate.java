package dev.syncdesk.device.mqtt;

import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts exactly one certificate: pairing hands its fingerprint over, so no authority is needed.
 */
final class PinnedCertificate extends X509ExtendedTrustManager {

    private final String sha256;

    PinnedCertificate(String sha256) {
        this.sha256 = sha256.replace(":", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        String shown = fingerprint(chain[0]);
        if (!shown.equals(sha256)) {
            throw new CertificateException(
                    "The broker shows the certificate " + shown + ", not the paired " + sha256);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        throw new CertificateException("This side is a client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    private static String fingerprint(X509Certificate shown) throws CertificateException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.getEncoded());
            StringBuilder hex = new StringBuilder();
            for (byte each : digest) {
                hex.append(String.format(Locale.ROOT, "%02x", each));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new CertificateException(e);
        }
    }
}
