package dev.syncdesk.support.webhook;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Where what happens to trends and known issues is told, and what became of each message. */
@Controller("/api")
public class WebhooksController {

    /** Sorts after every id, which are UUIDs. */
    private static final String NEWEST = "g";

    private static final int LONGEST = 64;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final SteerWebhook steer;

    WebhooksController(Webhooks webhooks, WebhookDeliveries deliveries, SteerWebhook steer) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.steer = steer;
    }

    /**
     * An address to be told.
     *
     * @param url {@code https://…}
     */
    @Serdeable
    public record NewWebhook(@Nullable String url) {}

    @Get("/webhooks")
    public Page<WebhookView> list() {
        return new Page<>(webhooks.told(SteerWebhook.MOST), null).map(WebhookView::of);
    }

    /** Its secret is shown this once. */
    @Post("/webhooks")
    @Idempotent
    public HttpResponse<WebhookView> make(@Body NewWebhook asked, Caller caller) {
        SteerWebhook.Made made = steer.make(asked.url(), caller.name());
        return HttpResponse.created(WebhookView.of(made.webhook(), made.secret()));
    }

    /** It is told nothing more. */
    @Delete("/webhooks/{id}")
    @Status(HttpStatus.NO_CONTENT)
    public void end(String id) {
        steer.end(id);
    }

    /** The newest first; kept for 30 days. */
    @Get("/webhooks/{id}/deliveries")
    public Page<WebhookDeliveryView> deliveries(
            String id, @QueryValue @Nullable Integer limit, @QueryValue @Nullable String after) {
        int most = Page.limit(limit);
        String before = PlainInput.optional("after", after, LONGEST);
        return Page.of(
                        deliveries.of(
                                steer.require(id).id(), before == null ? NEWEST : before, most + 1),
                        most,
                        WebhookDelivery::id)
                .map(WebhookDeliveryView::of);
    }

    /** Sends a message again, whatever became of it. */
    @Post("/webhook-deliveries/{id}/attempts")
    @Status(HttpStatus.ACCEPTED)
    public void sendAgain(String id) {
        steer.sendAgain(id);
    }
}
