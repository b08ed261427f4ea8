package dev.syncdesk.support.platform;

import io.micronaut.http.server.netty.NettyEmbeddedServer;
import io.micronaut.http.server.netty.NettyEmbeddedServerFactory;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.http.ssl.ServerSslConfiguration;
import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.scheduling.executor.ThreadSelection;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Opens the HTTPS door beside the plain one, when there is a certificate. */
@Singleton
public final class HttpsStep implements StartStep {

    private static final long MAX_REQUEST_BYTES = 2L * 1024 * 1024;

    private final NettyEmbeddedServerFactory servers;
    private final ApplicationConfiguration application;
    private final ServerSslConfiguration ssl;
    private final HttpsSettings settings;
    private volatile @Nullable NettyEmbeddedServer server;

    HttpsStep(
            NettyEmbeddedServerFactory servers,
            ApplicationConfiguration application,
            ServerSslConfiguration ssl,
            HttpsSettings settings) {
        this.servers = servers;
        this.application = application;
        this.ssl = ssl;
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return DOORS + 1;
    }

    @Override
    public String name() {
        return "https";
    }

    @Override
    public void start() {
        if (settings.isWanted()) {
            NettyHttpServerConfiguration http = new NettyHttpServerConfiguration(application);
            http.setHost(settings.host());
            http.setMaxRequestSize(MAX_REQUEST_BYTES);
            http.setThreadSelection(ThreadSelection.BLOCKING);
            NettyEmbeddedServer door = servers.build(http, settings.addTo(ssl));
            door.start();
            server = door;
        }
    }

    @PreDestroy
    void stop() {
        NettyEmbeddedServer door = server;
        if (door != null) {
            door.stop();
        }
    }
}
