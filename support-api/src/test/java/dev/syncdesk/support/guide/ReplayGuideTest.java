package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guide on a device's past, as the page shows it, on both databases. */
final class ReplayGuideTest {

    private static final String BOTH = "dev.syncdesk.support.RunningDesk#onBoth";

    @ParameterizedTest
    @MethodSource(BOTH)
    void a_past_day_is_followed_step_by_step_with_its_evidence(RunningDesk desk) {
        Cases cases = new Cases(desk);
        Owner owner = cases.owner();
        Instant day = desk.clock().instant().truncatedTo(ChronoUnit.DAYS).minus(2, ChronoUnit.DAYS);
        report(cases, owner, day.plus(6, ChronoUnit.HOURS), 9);
        report(cases, owner, day.plus(7, ChronoUnit.HOURS), 45);
        String page = replay(cases, owner, day, "charge-and-sync").body();
        assertTrue(page.contains("data-testid=\"replay-charge\""), page);
        assertTrue(page.contains("data-passed-by=\"telemetry\""), page);
        assertTrue(page.contains("battery 45 %"), page);
        assertTrue(page.contains("data-state=\"solved\""), page);
        assertTrue(page.contains("Reports replayed: 2."), page);
        assertEquals(0, desk.bean(Runs.class).ofDevice(owner.serial(), 1).size());
    }

    @ParameterizedTest
    @MethodSource(BOTH)
    void what_cannot_be_replayed_is_refused_in_words(RunningDesk desk) {
        Cases cases = new Cases(desk);
        Owner owner = cases.owner();
        Instant now = desk.clock().instant();
        assertEquals(422, replay(cases, owner, now, "charge-and-sync").statusCode());
        assertEquals(
                422,
                replay(cases, owner, now.plus(5, ChronoUnit.DAYS), "charge-and-sync").statusCode());
        assertEquals(404, replay(cases, owner, now, "no-such-guide").statusCode());
        assertEquals(
                422,
                cases.agent
                        .get("/guides/charge-and-sync/replay?device=X&day=yesterday")
                        .statusCode());
    }

    private static HttpResponse<String> replay(
            Cases cases, Owner owner, Instant day, String guide) {
        LocalDate date = day.atZone(ZoneOffset.UTC).toLocalDate();
        return cases.agent.get(
                "/guides/%s/replay?device=%s&day=%s".formatted(guide, owner.serial(), date));
    }

    private static void report(Cases cases, Owner owner, Instant at, int percent) {
        HttpResponse<String> stored =
                cases.agent.post(
                        "/api/devices/" + owner.serial() + "/reports",
                        """
                        {"schema":"report/1","id":"%s","at":"%s",
                         "battery":{"percent":%d,"status":"discharging"}}
                        """
                                .formatted(Ids.next(), at, percent));
        assertEquals(202, stored.statusCode(), stored.body());
    }
}
