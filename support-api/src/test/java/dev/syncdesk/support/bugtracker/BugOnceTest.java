package dev.syncdesk.support.bugtracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tracker knows no idempotency key; the desk asks it once all the same. */
final class BugOnceTest {

    @Test
    void the_same_key_has_the_tracker_make_one() throws IOException {
        Map<String, Object> settings = new HashMap<>(TestTracker.REACHED);
        settings.putAll(RunningPostgres.shared().newDatabase());
        try (TestTracker remote = new TestTracker();
                RunningDesk desk = RunningDesk.start(settings)) {
            DeskClient caller = desk.as(Role.ENGINEER).with("Idempotency-Key", Ids.next());
            String bug = bug(tracker(desk, remote), issue(desk));
            List<HttpResponse<String>> meanwhile = new ArrayList<>();
            remote.answers = () -> meanwhile.add(caller.post("/api/bugs", bug));

            HttpResponse<String> first = caller.post("/api/bugs", bug);
            HttpResponse<String> again = caller.post("/api/bugs", bug);

            assertEquals(201, first.statusCode(), first.body());
            assertEquals(Json.of(first.body()), Json.of(again.body()));
            assertEquals(1, remote.told.size());
            assertEquals(409, meanwhile.getFirst().statusCode());
            assertTrue(meanwhile.getFirst().body().contains("no answer yet"));
        }
    }

    @Test
    void a_key_of_a_refused_call_is_free() throws IOException {
        try (TestTracker remote = new TestTracker();
                RunningDesk desk = RunningDesk.start(TestTracker.REACHED)) {
            DeskClient caller = desk.as(Role.ENGINEER).with("Idempotency-Key", Ids.next());
            String link =
                    "{\"tracker\":\"%s\",\"knownIssue\":\"%s\",\"key\":\"7\"}"
                            .formatted(tracker(desk, remote), issue(desk));
            remote.broken = 502;
            assertEquals(503, caller.post("/api/bugs", link).statusCode());
            remote.broken = 0;
            assertEquals(201, caller.post("/api/bugs", link).statusCode());
        }
    }

    private static String tracker(RunningDesk desk, TestTracker remote) {
        String known =
                "{\"kind\":\"github\",\"address\":\"%s\",\"project\":\"maker/firmware\",\"token\":\"%s\"}"
                        .formatted(remote.address(), TestTracker.TOKEN);
        return Json.text(desk.as(Role.ADMINISTRATOR).post("/api/bug-trackers", known), "id");
    }

    private static String issue(RunningDesk desk) {
        new TestFleet(desk);
        String issue =
                "{\"title\":\"It drains\",\"finding\":\"battery-low\",\"model\":\"%s\"}"
                        .formatted(TestFleet.MODEL);
        return Json.text(desk.as(Role.ENGINEER).post("/api/known-issues", issue), "id");
    }

    private static String bug(String tracker, String issue) {
        return "{\"tracker\":\"%s\",\"knownIssue\":\"%s\",\"title\":\"a\",\"text\":\"b\"}"
                .formatted(tracker, issue);
    }
}
