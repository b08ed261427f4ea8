package dev.syncdesk.support.platform;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Calls other servers, most at an address that a person has entered. It connects to those machines
 * alone that {@link OutsideAddress} lets pass, follows no redirect, and takes neither long nor
 * much.
 */
@Singleton
public final class OutsideCalls {

    /**
     * A call.
     *
     * @param body JSON text, unless the headers name another {@code Content-Type}; empty for none
     */
    public record Call(String method, URI uri, Map<String, String> headers, String body) {}

    /** What came back. */
    public record Answer(int status, byte[] body) {

        public boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    private static final Timeout CONNECTS_WITHIN = Timeout.ofSeconds(5);
    private static final Timeout SPEAKS_WITHIN = Timeout.ofSeconds(10);
    private static final int ENDS_WITHIN_SECONDS = 20;
    private static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_CONNECTIONS = 32;

    private final OutsideAddress addresses;
    private @Nullable CloseableHttpClient http;

    OutsideCalls(OutsideAddress addresses) {
        this.addresses = addresses;
    }

    private record Guard(OutsideAddress addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /**
     * @throws IOException if there was no answer, or too much of one
     */
    public Answer send(Call call) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.uri());
        call.headers().forEach(request::setHeader);
        if (!call.body().isEmpty()) {
            request.setEntity(
                    new ByteArrayEntity(
                            call.body().getBytes(StandardCharsets.UTF_8),
                            ContentType.APPLICATION_JSON));
        }
        CompletableFuture<Void> end = endOf(request);
        try {
            return client().execute(request, OutsideCalls::answer);
        } finally {
            end.cancel(false);
        }
    }

    /** Made for the first call: it reads all certificates of the system. */
    private synchronized CloseableHttpClient client() {
        if (http == null) {
            http = made();
        }
        return http;
    }

    private CloseableHttpClient made() {
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(new Guard(addresses))
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(CONNECTS_WITHIN)
                                                .setSocketTimeout(SPEAKS_WITHIN)
                                                .build())
                                .setMaxConnTotal(MAX_CONNECTIONS)
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(SPEAKS_WITHIN)
                                .setResponseTimeout(SPEAKS_WITHIN)
                                .build())
                .setUserAgent("Syncdesk")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /** Who answers a byte at a time is not waited for any longer. */
    private static CompletableFuture<Void> endOf(HttpUriRequestBase request) {
        return CompletableFuture.runAsync(
                request::cancel,
                CompletableFuture.delayedExecutor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS));
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getCode(), new byte[0]);
        }
        try (InputStream body = entity.getContent()) {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("It answered with over " + MAX_BYTES + " bytes");
            }
            return new Answer(response.getCode(), bytes);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (http != null) {
            http.close();
        }
    }
}
