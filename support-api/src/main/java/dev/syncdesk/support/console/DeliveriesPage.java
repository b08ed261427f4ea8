package dev.syncdesk.support.console;

import dev.syncdesk.support.webhook.Webhook;
import dev.syncdesk.support.webhook.WebhookDelivery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook was told, the newest first.
 *
 * @param next the cursor of the following page; null at the end
 */
public record DeliveriesPage(
        Screen screen, Webhook webhook, List<WebhookDelivery> deliveries, @Nullable String next) {}
