package dev.syncdesk.support.webhook;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.KeptSecrets;
import dev.syncdesk.support.platform.OutsideAddress;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Has an address told, ends that, and sends a message again. */
@Singleton
public class SteerWebhook {

    static final int MOST = 20;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final OutsideAddress addresses;
    private final KeptSecrets secrets;
    private final Clock clock;

    SteerWebhook(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            OutsideAddress addresses,
            KeptSecrets secrets,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A webhook with the secret that is shown once. */
    public record Made(Webhook webhook, String secret) {}

    /**
     * @param url as somebody wrote it
     * @throws Refusal.Conflict if there are {@value #MOST} already
     */
    @Transactional
    public Made make(@Nullable String url, String by) {
        String checked = addresses.checked("url", url).toString();
        if (webhooks.told(MOST).size() == MOST) {
            throw new Refusal.Conflict("There are " + MOST + " webhooks. End one first.");
        }
        String secret = Ids.secret();
        Webhook webhook =
                new Webhook(Ids.next(), checked, secrets.seal(secret), 0, by, now(), null);
        webhooks.save(webhook);
        return new Made(webhook, secret);
    }

    /** It is told nothing more; what it was told can be read for a while. */
    @Transactional
    public void end(String id) {
        if (webhooks.end(id, now()) == 0) {
            throw absent(id);
        }
    }

    /**
     * @return the webhook's id
     * @throws Refusal.Conflict if its webhook was ended
     */
    @Transactional
    public String sendAgain(String deliveryId) {
        WebhookDelivery delivery =
                deliveries
                        .byId(deliveryId)
                        .orElseThrow(
                                () ->
                                        new Refusal.NotFound(
                                                "There is no delivery " + deliveryId + "."));
        if (require(delivery.webhookId()).endedAt() != null) {
            throw new Refusal.Conflict("This webhook was ended.");
        }
        deliveries.again(deliveryId, now());
        return delivery.webhookId();
    }

    /**
     * @throws Refusal.NotFound if there is none
     */
    public Webhook require(String id) {
        return webhooks.byId(id).orElseThrow(() -> absent(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Refusal.NotFound absent(String id) {
        return new Refusal.NotFound("There is no webhook " + id + ".");
    }
}
