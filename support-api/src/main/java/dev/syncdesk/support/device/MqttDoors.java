package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Sha256;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;

/** Knows from the settings where relays connect to. */
@Singleton
class MqttDoors {

    private static final int PLAIN_PORT = 1883;
    private static final int TLS_PORT = 8883;

    private final String publicHost;
    private final String outsideUrl;
    private final String certificate;
    private final int plainPort;
    private final int tlsPort;

    MqttDoors(
            @Property(name = "syncdesk.mqtt.public-host", defaultValue = "") String publicHost,
            @Property(name = "syncdesk.mqtt.url", defaultValue = "") String outsideUrl,
            @Property(name = "syncdesk.tls.cert", defaultValue = "") String certificate,
            @Property(name = "syncdesk.mqtt.port", defaultValue = "1883") int plainPort,
            @Property(name = "syncdesk.mqtts.port", defaultValue = "8883") int tlsPort) {
        this.publicHost = publicHost;
        this.outsideUrl = outsideUrl;
        this.certificate = certificate;
        this.plainPort = plainPort;
        this.tlsPort = tlsPort;
    }

    /**
     * @param askedHost by which the caller reached this server; a relay reaches it the same way
     */
    MqttDoor doorFor(String askedHost) {
        String host = publicHost.isEmpty() ? askedHost : publicHost;
        if (!outsideUrl.isEmpty()) {
            return outside(URI.create(outsideUrl));
        }
        return certificate.isEmpty()
                ? new MqttDoor(host, plainPort, false, null)
                : new MqttDoor(host, tlsPort, true, fingerprint(Path.of(certificate)));
    }

    private MqttDoor outside(URI url) {
        boolean tls = "ssl".equals(url.getScheme()) || "mqtts".equals(url.getScheme());
        int usual = tls ? TLS_PORT : PLAIN_PORT;
        String host = publicHost.isEmpty() ? url.getHost() : publicHost;
        return new MqttDoor(host, url.getPort() < 0 ? usual : url.getPort(), tls, null);
    }

    private static String fingerprint(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            byte[] der =
                    CertificateFactory.getInstance("X.509").generateCertificate(pem).getEncoded();
            return Sha256.hex(der);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("No certificate in " + file, unreadable);
        }
    }
}
