package dev.syncdesk.support.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to one address.
 *
 * @param body JSON text
 * @param attempts since it was last to be sent
 * @param status of the last answer; null where there was none
 * @param fault of the last attempt, in words; null where it was taken
 * @param nextAt when it is tried next, while it waits
 */
@MappedEntity("webhook_delivery")
public record WebhookDelivery(
        @Id String id,
        String webhookId,
        String event,
        String body,
        @MappedProperty(
                        converter = DeliveryStateColumn.class,
                        converterPersistedType = String.class)
                DeliveryState state,
        int attempts,
        @Nullable Integer status,
        @Nullable String fault,
        Instant createdAt,
        Instant nextAt,
        @Nullable Instant triedAt) {}
