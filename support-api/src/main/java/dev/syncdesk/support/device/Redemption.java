package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an app needs.
 *
 * @param token for the customer's own part of this interface; null for a device without an owner
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Redemption(
        NewRelay relay, MqttDoor mqtt, @Nullable String token, List<String> serials)
        implements ShownOnce {

    @Override
    public Repeated withoutSecret() {
        return new Repeated(relay.withoutSecret(), mqtt, serials);
    }

    /** The same without what is shown once. */
    @Serdeable
    public record Repeated(RelayName relay, MqttDoor mqtt, List<String> serials) {}
}
