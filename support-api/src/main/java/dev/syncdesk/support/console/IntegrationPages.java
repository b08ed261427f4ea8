package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.bugtracker.BugTrackerView;
import dev.syncdesk.support.bugtracker.BugTrackers;
import dev.syncdesk.support.bugtracker.SteerTracker;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.webhook.SteerWebhook;
import dev.syncdesk.support.webhook.WebhookDeliveries;
import dev.syncdesk.support.webhook.WebhookDelivery;
import dev.syncdesk.support.webhook.Webhooks;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where what happens to trends and known issues goes: webhooks and bug trackers. */
@Hidden
@Controller("/integrations")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class IntegrationPages {

    /** Sorts after every id, which are UUIDs. */
    private static final String NEWEST = "g";

    private static final int MOST = 20;
    private static final int LONGEST = 64;

    private final Screens screens;
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final SteerWebhook steerWebhook;
    private final BugTrackers trackers;
    private final SteerTracker steerTracker;
    private final Html html;

    IntegrationPages(
            Screens screens,
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            SteerWebhook steerWebhook,
            BugTrackers trackers,
            SteerTracker steerTracker,
            Html html) {
        this.screens = screens;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.steerWebhook = steerWebhook;
        this.trackers = trackers;
        this.steerTracker = steerTracker;
        this.html = html;
    }

    /** An address to be told. */
    @Serdeable
    record Told(@Nullable String url) {}

    /** A project of a bug tracker. */
    @Serdeable
    record Tracker(
            @Nullable String kind,
            @Nullable String address,
            @Nullable String project,
            @Nullable String account,
            @Nullable String token) {

        SteerTracker.Wanted wanted() {
            return new SteerTracker.Wanted(kind, address, project, account, token);
        }
    }

    @Get
    HttpResponse<?> list(@RequestBean Visit visit) {
        return page(visit, null);
    }

    @Post("/webhooks")
    HttpResponse<?> tell(@Body Told form, @RequestBean Visit visit) {
        SteerWebhook.Made made = steerWebhook.make(form.url(), visit.caller().name());
        return page(visit, new IntegrationsPage.Fresh(made.webhook().url(), "", made.secret()));
    }

    @Post("/webhooks/{id}/end")
    HttpResponse<?> tellNoMore(String id) {
        steerWebhook.end(id);
        return back();
    }

    @Get("/webhooks/{id}")
    HttpResponse<?> told(
            String id, @RequestBean Visit visit, @QueryValue(defaultValue = NEWEST) String after) {
        Screen screen = screens.of(visit, "trends", "Webhook");
        String before = PlainInput.optional("after", after, LONGEST);
        Page<WebhookDelivery> page =
                Page.of(
                        deliveries.of(
                                steerWebhook.require(id).id(),
                                before == null ? NEWEST : before,
                                Page.DEFAULT_LIMIT + 1),
                        Page.DEFAULT_LIMIT,
                        WebhookDelivery::id);
        return html.page(
                "console/deliveries",
                new DeliveriesPage(screen, steerWebhook.require(id), page.items(), page.next()));
    }

    @Post("/deliveries/{id}/attempts")
    HttpResponse<?> sendAgain(String id) {
        String webhook = steerWebhook.sendAgain(id);
        return HttpResponse.seeOther(URI.create("/integrations/webhooks/" + webhook));
    }

    @Post("/trackers")
    HttpResponse<?> track(@Body Tracker form, @RequestBean Visit visit) {
        SteerTracker.Made made = steerTracker.make(form.wanted(), visit.caller().name());
        return page(
                visit,
                new IntegrationsPage.Fresh(
                        made.tracker().project(),
                        BugTrackerView.hook(made.tracker()),
                        made.hookSecret()));
    }

    @Post("/trackers/{id}/end")
    HttpResponse<?> trackNoMore(String id) {
        steerTracker.end(id);
        return back();
    }

    private HttpResponse<?> page(Visit visit, IntegrationsPage.@Nullable Fresh fresh) {
        Screen screen = screens.of(visit, "trends", "Integrations");
        boolean maySet = screen.reader().role().covers(Role.ADMINISTRATOR);
        return html.page(
                "console/integrations",
                new IntegrationsPage(
                        screen, webhooks.told(MOST), trackers.used(MOST), fresh, maySet));
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/integrations"));
    }
}
