package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

final class HttpsTest {

    @Test
    void with_a_certificate_the_desk_serves_https_beside_plain_http() throws Exception {
        Path folder = RunningDesk.emptyFolder();
        KeyPair keys = keyPair();
        X509Certificate certificate = selfSigned(keys);
        int port = RunningDesk.freePort();
        Map<String, Object> settings =
                Map.of(
                        "syncdesk.https.port", port,
                        "syncdesk.mqtts.port", RunningDesk.freePort(),
                        "syncdesk.tls.cert", pem(folder.resolve("cert.pem"), certificate),
                        "syncdesk.tls.key", pem(folder.resolve("key.pem"), keys.getPrivate()));
        try (RunningDesk desk = RunningDesk.start(folder, settings);
                HttpClient client = trusting(certificate)) {
            HttpResponse<String> secure =
                    get(client, URI.create("https://localhost:" + port + "/health"));
            assertEquals(200, secure.statusCode(), secure.body());
            assertEquals(
                    "max-age=31536000",
                    secure.headers().firstValue("Strict-Transport-Security").orElse(""));
            assertEquals(200, get(client, desk.uri().resolve("/health")).statusCode());
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI uri) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static KeyPair keyPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate selfSigned(KeyPair keys) throws Exception {
        Instant now = Clock.systemUTC().instant();
        X500Name name = new X500Name("CN=localhost");
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        name,
                        keys.getPublic());
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withRSA")
                                        .build(keys.getPrivate())));
    }

    private static String pem(Path file, Object content) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(content);
        }
        return Files.writeString(file, text.toString()).toString();
    }

    private static HttpClient trusting(X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("desk", certificate);
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
