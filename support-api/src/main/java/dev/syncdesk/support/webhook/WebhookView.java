package dev.syncdesk.support.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param missed messages that were not kept because a thousand waited
 * @param secret that messages are signed with, shown when it is made and never again
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WebhookView(
        String id,
        String url,
        long missed,
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String secret)
        implements ShownOnce {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.missed(),
                webhook.createdBy(),
                webhook.createdAt(),
                webhook.endedAt(),
                secret);
    }

    @Override
    public WebhookView withoutSecret() {
        return new WebhookView(id, url, missed, createdBy, createdAt, endedAt, null);
    }

    @Override
    public String toString() {
        return "WebhookView[" + id + "]";
    }
}
