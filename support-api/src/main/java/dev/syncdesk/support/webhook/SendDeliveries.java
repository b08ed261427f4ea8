package dev.syncdesk.support.webhook;

import dev.syncdesk.support.platform.HmacSha256;
import dev.syncdesk.support.platform.KeptSecrets;
import dev.syncdesk.support.platform.OutsideCalls;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox. A message that is not taken is tried again after longer and
 * longer waits, twelve times over about 14 hours. It may come twice and not in order: its id says
 * which it is.
 */
@Singleton
class SendDeliveries {

    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration RUN = Duration.ofMinutes(1);
    private static final int MAX_A_RUN = 200;
    private static final int MAX_FAULT = 300;

    private final WebhookDeliveries deliveries;
    private final SteerWebhook webhooks;
    private final KeptSecrets secrets;
    private final OutsideCalls calls;
    private final Clock clock;

    SendDeliveries(
            WebhookDeliveries deliveries,
            SteerWebhook webhooks,
            KeptSecrets secrets,
            OutsideCalls calls,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.calls = calls;
        this.clock = clock;
    }

    /** For a minute at most; an address that fails is left alone until the next time. */
    void sendDue() {
        Instant began = now();
        deliveries.dropBefore(began.minus(KEPT));
        Set<String> failing = new HashSet<>();
        for (WebhookDelivery delivery : deliveries.due(began, MAX_A_RUN)) {
            Instant now = now();
            if (now.isAfter(began.plus(RUN)) || Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!failing.contains(delivery.webhookId()) && !send(delivery, now)) {
                failing.add(delivery.webhookId());
            }
        }
    }

    private boolean send(WebhookDelivery delivery, Instant now) {
        Instant next = now.plus(waitAfter(delivery.attempts()));
        if (deliveries.claim(delivery.id(), delivery.nextAt(), next, now) == 0) {
            return true;
        }
        Webhook webhook = webhooks.require(delivery.webhookId());
        try {
            OutsideCalls.Answer answer = calls.send(call(webhook, delivery, now));
            String fault = answer.isGood() ? null : "It answered " + answer.status();
            tried(delivery, answer.status(), fault);
            return answer.isGood();
        } catch (IOException | IllegalStateException failed) {
            tried(delivery, null, String.valueOf(failed.getMessage()));
            return false;
        }
    }

    private OutsideCalls.Call call(Webhook webhook, WebhookDelivery delivery, Instant now) {
        String secret = secrets.open(webhook.secret());
        return new OutsideCalls.Call(
                "POST",
                URI.create(webhook.url()),
                Map.of(
                        "Syncdesk-Event",
                        delivery.event(),
                        "Syncdesk-Delivery",
                        delivery.id(),
                        "Syncdesk-Signature",
                        signature(secret, now.getEpochSecond(), delivery.body())),
                delivery.body());
    }

    /** With the time in what is signed, so that an old message cannot be sent again by another. */
    static String signature(String secret, long epochSecond, String body) {
        byte[] signed = (epochSecond + "." + body).getBytes(StandardCharsets.UTF_8);
        return "t=" + epochSecond + ",v1=" + HmacSha256.hex(secret, signed);
    }

    private void tried(WebhookDelivery delivery, @Nullable Integer status, @Nullable String fault) {
        boolean last = delivery.attempts() + 1 >= MOST_ATTEMPTS;
        DeliveryState state =
                fault == null
                        ? DeliveryState.TAKEN
                        : last ? DeliveryState.FAILED : DeliveryState.WAITING;
        deliveries.tried(delivery.id(), state.wire(), status, fault == null ? null : cut(fault));
    }

    /** Doubles. */
    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, MOST_ATTEMPTS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String cut(String text) {
        return text.length() <= MAX_FAULT ? text : text.substring(0, MAX_FAULT - 1) + "…";
    }
}
