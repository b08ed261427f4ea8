package dev.syncdesk.device.bridge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bridge's configuration file, as its JSON has it; docs/bridge.md says what each is for.
 *
 * @param fingerprint SHA-256 of the broker's certificate, or null
 * @param ca PEM file of the authority behind the broker, or null
 */
record BridgeFile(
        @Nullable String relay,
        @Nullable String password,
        @Nullable String broker,
        @Nullable String fingerprint,
        @Nullable String ca,
        @Nullable String data,
        @Nullable String adapter,
        @Nullable List<Device> devices) {

    /** One device; a bridge leaves out those without an address. */
    record Device(
            @Nullable String serial,
            @Nullable String address,
            @Nullable Integer everyMinutes,
            @Nullable Integer timeoutSeconds,
            @Nullable Integer user,
            @Nullable Integer pin) {}
}
