package dev.syncdesk.support.webhook;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.trend.KnownIssueChanged;
import dev.syncdesk.support.trend.TrendChanged;
import dev.syncdesk.support.trend.TrendView;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what happened into the outbox, in the transaction in which it happens. */
@Singleton
class TellWebhooks {

    /** Of one address; what comes while so many wait is counted and not kept. */
    static final int MOST_WAITING = 1_000;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final JsonMapper json;
    private final Clock clock;

    TellWebhooks(Webhooks webhooks, WebhookDeliveries deliveries, JsonMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void onTrend(TrendChanged changed) {
        tell("trend." + changed.kind().wire(), TrendView.of(changed.trend()), null);
    }

    @EventListener
    void onIssue(KnownIssueChanged changed) {
        tell("known-issue." + changed.kind().wire(), null, EventBody.Issue.of(changed.issue()));
    }

    private void tell(String event, @Nullable TrendView trend, EventBody.@Nullable Issue issue) {
        List<Webhook> told = webhooks.told(SteerWebhook.MOST);
        if (told.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String body = written(new EventBody(event, now, trend, issue));
        told.forEach(webhook -> tell(webhook, event, body, now));
    }

    private void tell(Webhook webhook, String event, String body, Instant now) {
        if (deliveries.waiting(webhook.id()) >= MOST_WAITING) {
            webhooks.miss(webhook.id());
            return;
        }
        deliveries.save(
                new WebhookDelivery(
                        Ids.next(),
                        webhook.id(),
                        event,
                        body,
                        DeliveryState.WAITING,
                        0,
                        null,
                        null,
                        now,
                        now,
                        null));
    }

    private String written(EventBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
