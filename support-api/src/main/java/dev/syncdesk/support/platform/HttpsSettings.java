package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.ssl.ServerSslConfiguration;
import io.micronaut.http.ssl.SslConfiguration.KeyStoreConfiguration;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Where the HTTPS door is, and the certificate and key (PEM) that it shows. */
@Singleton
record HttpsSettings(
        @Property(name = "syncdesk.https.host") String host,
        @Property(name = "syncdesk.https.port") int port,
        @Property(name = "syncdesk.tls.cert") String certificate,
        @Property(name = "syncdesk.tls.key") String key) {

    boolean isWanted() {
        return !certificate.isEmpty();
    }

    ServerSslConfiguration addTo(ServerSslConfiguration ssl) {
        KeyStoreConfiguration files = new KeyStoreConfiguration();
        files.setCertificatePath(Path.of(certificate).toUri().toString());
        files.setKeyPath(Path.of(key).toUri().toString());
        ssl.setEnabled(true);
        ssl.setPort(port);
        ssl.setKeyStore(files);
        return ssl;
    }
}
