package dev.syncdesk.support.demonstration;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demonstration on an empty database, and after a restart. */
final class DemonstrationTest {

    private static final Map<String, Object> ON = Map.of("syncdesk.demo", true);
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void it_fills_an_empty_database_lives_and_comes_back_as_it_was() {
        Path folder = RunningDesk.emptyFolder();
        try (RunningDesk desk = RunningDesk.start(folder, ON)) {
            DeskClient agent = signIn(desk, "agent@demo.test");
            await().atMost(SOON).untilAsserted(() -> assertEquals(31, cases(agent)));
            requireMia(agent);
            await().atMost(SOON).untilAsserted(() -> requireGroup(agent));
            assertEquals(200, signIn(desk, "mia@demo.test").get("/my").statusCode());
            assertEquals(200, signIn(desk, "admin@demo.test").get("/api/quarantine").statusCode());
        }
        assertOwnerOnly(folder.resolve("demonstration/relays"));
        try (RunningDesk again = RunningDesk.start(folder, ON)) {
            DeskClient agent = signIn(again, "agent@demo.test");
            await().atMost(SOON)
                    .untilAsserted(() -> assertEquals("online", mias(agent, "presence")));
            assertEquals(31, cases(agent));
        }
    }

    private static void requireMia(DeskClient agent) {
        assertEquals("12", mias(agent, "battery.percent"));
        assertEquals("late", mias(agent, "sync.state"));
        String findings = agent.get("/api/devices/AU2-000123").body();
        assertTrue(findings.contains("battery-low"), findings);
        assertTrue(findings.contains("background-restricted"), findings);
        String found = agent.get("/api/tickets?query=tuesday").body();
        assertTrue(found.contains("My tracker won't sync since Tuesday"), found);
    }

    /** Six cases tell of a fault that no rule knows. */
    private static void requireGroup(DeskClient agent) {
        HttpResponse<String> groups = agent.get("/api/case-groups");
        assertEquals(1, Json.of(groups).get("items").size(), groups.body());
        assertEquals("6", Json.text(groups, "items.0.tickets"), groups.body());
        assertTrue(groups.body().contains("vibration"), groups.body());
    }

    private static int cases(DeskClient agent) {
        return Json.of(agent.get("/api/tickets?limit=200")).get("items").size();
    }

    private static String mias(DeskClient agent, String path) {
        return Json.text(agent.get("/api/devices/AU2-000123"), path);
    }

    private static DeskClient signIn(RunningDesk desk, String email) {
        HttpResponse<String> answer =
                desk.anyone()
                        .post(
                                "/api/login",
                                """
                                {"username":"%s","password":"demo-demo-demo"}
                                """
                                        .formatted(email));
        assertEquals(200, answer.statusCode(), answer.body());
        return desk.anyone().with("Authorization", "Bearer " + Json.text(answer, "access_token"));
    }

    private static void assertOwnerOnly(Path file) {
        try {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            assertEquals("rw-------", rights);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
