package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One tracker or scale.
 *
 * @param model the code of its model
 * @param customerId its owner, or null
 */
@MappedEntity("device")
public record Device(
        @Id String serial, String model, @Nullable String customerId, Instant createdAt) {

    public boolean isOwnedBy(String customer) {
        return customer.equals(customerId);
    }
}
