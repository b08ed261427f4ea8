package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;

/** Settings as the Paho client wants them. */
final class PahoOptions {

    private static final int CONNECT_TIMEOUT_SECONDS = 10;

    private PahoOptions() {}

    static MqttConnectionOptions of(MqttSettings settings)
            throws IOException, GeneralSecurityException {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setCleanStart(false);
        options.setAutomaticReconnect(false);
        options.setConnectionTimeout(CONNECT_TIMEOUT_SECONDS);
        options.setSessionExpiryInterval(settings.sessionExpiry().getSeconds());
        options.setReceiveMaximum(settings.receiveMaximum());
        options.setKeepAliveInterval((int) settings.keepAlive().getSeconds());
        options.setUseSubscriptionIdentifiers(false);
        identify(options, settings);
        sockets(options, settings);
        return options;
    }

    private static void identify(MqttConnectionOptions options, MqttSettings settings) {
        if (settings.user() != null) {
            options.setUserName(settings.user());
        }
        String password = settings.password();
        if (password != null) {
            options.setPassword(password.getBytes(StandardCharsets.UTF_8));
        }
        Supplier<Outgoing> lastWill = settings.will();
        if (lastWill != null) {
            Outgoing will = lastWill.get();
            options.setWill(will.topic(), PahoMessages.of(will));
        }
    }

    private static void sockets(MqttConnectionOptions options, MqttSettings settings)
            throws IOException, GeneralSecurityException {
        String scheme = settings.uri().getScheme();
        if ("tcp".equals(scheme)) {
            options.setSocketFactory(new BatchingSockets());
        } else if ("ssl".equals(scheme) || "wss".equals(scheme)) {
            options.setSocketFactory(TlsSockets.trusting(settings.trust()));
            options.setHttpsHostnameVerificationEnabled(
                    !(settings.trust() instanceof TlsTrust.Fingerprint));
        }
    }
}
