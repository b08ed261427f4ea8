package dev.syncdesk.support.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;

/**
 * What an app reads of a picture instead of typing it: where this desk is, and the code. A phone
 * without the app opens the customer's page by it, and the code, which is behind the mark, is sent
 * to nobody.
 */
@Singleton
public class PairingAddress {

    private final HttpHostResolver hosts;

    PairingAddress(HttpHostResolver hosts) {
        this.hosts = hosts;
    }

    /**
     * @param request by which the reader reached this server
     */
    public String of(HttpRequest<?> request, String code) {
        return hosts.resolve(request) + "/my#pair=" + code;
    }

    public QrCode drawn(HttpRequest<?> request, String code) {
        return QrCode.of(of(request, code));
    }
}
