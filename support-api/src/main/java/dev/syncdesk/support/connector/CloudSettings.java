package dev.syncdesk.support.connector;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * The maker's cloud that lists a customer's devices: as whom this server asks it, and where. Off
 * without a client id.
 */
@Singleton
record CloudSettings(
        @Property(name = "syncdesk.fitbit.client.id") String clientId,
        @Property(name = "syncdesk.fitbit.client.secret") String clientSecret,
        @Property(name = "syncdesk.fitbit.token.url") URI tokenUrl,
        @Property(name = "syncdesk.fitbit.devices.url") URI devicesUrl) {

    boolean isOn() {
        return !clientId.isEmpty();
    }
}
