package dev.syncdesk.support.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message and what became of it.
 *
 * @param state {@code waiting}, {@code taken} or {@code failed}
 * @param status of the last answer
 * @param body as it is sent
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WebhookDeliveryView(
        String id,
        String event,
        String state,
        int attempts,
        @Nullable Integer status,
        @Nullable String fault,
        Instant createdAt,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        String body) {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        boolean waits = delivery.state() == DeliveryState.WAITING;
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.event(),
                delivery.state().wire(),
                delivery.attempts(),
                delivery.status(),
                delivery.fault(),
                delivery.createdAt(),
                delivery.triedAt(),
                waits ? delivery.nextAt() : null,
                delivery.body());
    }
}
