package dev.syncdesk.support.broker;

import dev.syncdesk.device.mqtt.TlsTrust;
import dev.syncdesk.support.platform.Ids;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** What the configuration says of the broker and its doors. */
@Singleton
final class BrokerSettings {

    private final Path dataFolder;
    private final String host;
    private final int port;
    private final String tlsHost;
    private final int tlsPort;
    private final String url;
    private final String user;
    private final String password;
    private final String ca;
    private final String certificate;
    private final String key;

    BrokerSettings(
            @Property(name = "syncdesk.data-dir") String dataFolder,
            @Property(name = "syncdesk.mqtt.host") String host,
            @Property(name = "syncdesk.mqtt.port") int port,
            @Property(name = "syncdesk.mqtts.host") String tlsHost,
            @Property(name = "syncdesk.mqtts.port") int tlsPort,
            @Property(name = "syncdesk.mqtt.url") String url,
            @Property(name = "syncdesk.mqtt.user") String user,
            @Property(name = "syncdesk.mqtt.password") String password,
            @Property(name = "syncdesk.mqtt.ca") String ca,
            @Property(name = "syncdesk.tls.cert") String certificate,
            @Property(name = "syncdesk.tls.key") String key) {
        this.dataFolder = Path.of(dataFolder);
        this.host = host;
        this.port = port;
        this.tlsHost = tlsHost;
        this.tlsPort = tlsPort;
        this.url = url;
        this.user = user;
        this.password = password;
        this.ca = ca;
        this.certificate = certificate;
        this.key = key;
    }

    /** Whether the broker is another process; the embedded one is off then. */
    boolean isOutside() {
        return !url.isEmpty();
    }

    BrokerPeer outside() {
        TlsTrust trust = ca.isEmpty() ? new TlsTrust.System() : new TlsTrust.Authority(Path.of(ca));
        return new BrokerPeer(URI.create(url), orNull(user), orNull(password), trust);
    }

    Path folder() {
        return dataFolder.resolve("broker");
    }

    BrokerDoor plain() {
        return BrokerDoor.plain("mqtt", host, port);
    }

    /** Null where no certificate is set. */
    @Nullable BrokerDoor tls() throws IOException, GeneralSecurityException {
        if (certificate.isEmpty()) {
            return null;
        }
        String secret = Ids.secret();
        Path store = TlsStore.write(folder(), Path.of(certificate), Path.of(key), secret);
        return BrokerDoor.tls("mqtts", tlsHost, tlsPort, store, secret);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
