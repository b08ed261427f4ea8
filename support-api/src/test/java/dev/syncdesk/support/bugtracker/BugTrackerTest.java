package dev.syncdesk.support.bugtracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.HmacSha256;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Bugs in trackers that answer as GitHub, GitLab and Jira document, over a real socket. */
final class BugTrackerTest {

    @Test
    void a_bug_of_github_is_made_followed_and_told() throws IOException {
        try (TestTracker tracker = new TestTracker();
                RunningDesk desk = RunningDesk.start(TestTracker.REACHED)) {
            Story story = new Story(desk, tracker, "github", "maker/firmware", "");
            story.tell("7", "", "{\"action\":\"closed\",\"issue\":{\"number\":7}}");
            assertEquals("It drains", story.made().get("title").getStringValue());
            assertEquals("Since 1.2.", story.made().get("body").getStringValue());
        }
    }

    @Test
    void a_bug_of_gitlab_is_made_followed_and_told() throws IOException {
        Map<String, Object> settings = new HashMap<>(TestTracker.REACHED);
        settings.putAll(RunningPostgres.shared().newDatabase());
        try (TestTracker tracker = new TestTracker();
                RunningDesk desk = RunningDesk.start(settings)) {
            Story story = new Story(desk, tracker, "gitlab", "maker/firmware", "/api/v4/");
            story.tell("7", "", "{\"object_kind\":\"issue\",\"object_attributes\":{\"iid\":7}}");
            assertEquals("Since 1.2.", story.made().get("description").getStringValue());
        }
    }

    @Test
    void a_bug_of_jira_is_made_followed_and_told() throws IOException {
        try (TestTracker tracker = new TestTracker();
                RunningDesk desk = RunningDesk.start(TestTracker.REACHED)) {
            Story story = new Story(desk, tracker, "jira", "FW", "");
            story.tell(
                    "FW-7",
                    "ana@example.org",
                    "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"key\":\"FW-7\"}}");
            JsonNode fields = story.made().get("fields");
            assertEquals("FW", fields.get("project").get("key").getStringValue());
            assertEquals("It drains", fields.get("summary").getStringValue());
            assertEquals("Bug", fields.get("issuetype").get("name").getStringValue());
        }
    }

    /** One known issue and its bug. */
    private static final class Story {

        private final RunningDesk desk;
        private final TestTracker remote;
        private final String kind;
        private final String project;
        private final String path;
        private final DeskClient administrator;
        private final DeskClient engineer;
        private final String issue;

        Story(RunningDesk desk, TestTracker remote, String kind, String project, String path) {
            this.desk = desk;
            this.remote = remote;
            this.kind = kind;
            this.project = project;
            this.path = path;
            this.administrator = desk.as(Role.ADMINISTRATOR);
            this.engineer = desk.as(Role.ENGINEER);
            new TestFleet(desk);
            String made =
                    "{\"title\":\"It drains\",\"finding\":\"battery-low\",\"model\":\"%s\"}"
                            .formatted(TestFleet.MODEL);
            this.issue = Json.text(engineer.post("/api/known-issues", made), "id");
        }

        JsonNode made() {
            return remote.told.getFirst().body();
        }

        void tell(String key, String account, String event) {
            HttpResponse<String> known = know(account, TestTracker.TOKEN);
            assertEquals(201, known.statusCode(), known.body());
            String id = Json.text(known, "id");
            String secret = Json.text(known, "hookSecret");
            nothingSecretIsShownOrKeptOpen(secret);
            String bug = isMade(id, key);
            isFollowed(key);
            isHeard(id, secret, event, bug);
            isToldOfTheKnownIssue(key);
            isLinkedToAnother(id, key);
            saysWhatWentWrong(id, account);
            isEnded(id, secret, event);
        }

        private HttpResponse<String> know(String account, String token) {
            return administrator.post(
                    "/api/bug-trackers",
                    """
                    {"kind":"%s","address":"%s","project":"%s","account":"%s","token":"%s"}
                    """
                            .formatted(kind, remote.address() + path, project, account, token));
        }

        private void nothingSecretIsShownOrKeptOpen(String secret) {
            String list = engineer.get("/api/bug-trackers").body();
            String page = administrator.get("/integrations").body();
            String kept =
                    String.join(
                            "",
                            new TestFleet(desk)
                                    .texts("SELECT token || hook_secret FROM bug_tracker"));
            for (String shown : List.of(list, page, kept)) {
                assertFalse(shown.contains(secret), shown);
                assertFalse(shown.contains(TestTracker.TOKEN), shown);
            }
        }

        private String isMade(String tracker, String key) {
            HttpResponse<String> made =
                    engineer.post(
                            "/api/bugs",
                            """
                            {"tracker":"%s","knownIssue":"%s","title":"It drains",
                             "text":"Since 1.2."}
                            """
                                    .formatted(tracker, issue));
            assertEquals(201, made.statusCode(), made.body());
            assertEquals("open", Json.text(made, "state"), made.body());
            assertEquals(key, Json.text(made, "key"));
            String page = engineer.get("/known-issues/" + issue).body();
            assertTrue(page.contains("data-testid=\"bug\" data-state=\"open\""), page);
            return Json.text(made, "id");
        }

        /** Asked every quarter of an hour, without any hook. */
        private void isFollowed(String key) {
            remote.open = false;
            desk.clock().advance(ReadBugs.OPEN_EVERY.plusSeconds(1));
            desk.bean(ReadBugs.class).readDue();
            await("closed", key);
            remote.open = true;
        }

        private void await(String state, String key) {
            Awaitility.await()
                    .untilAsserted(
                            () -> {
                                HttpResponse<String> bugs =
                                        engineer.get("/api/bugs?knownIssue=" + issue);
                                assertEquals(state, Json.text(bugs, "items.0.state"), bugs.body());
                                assertEquals(key, Json.text(bugs, "items.0.key"));
                            });
        }

        /** A hook makes it be read at once; nobody else's does. */
        private void isHeard(String tracker, String secret, String event, String bug) {
            assertEquals(403, hook(tracker, "another secret", event).statusCode());
            assertEquals(403, hook("none", secret, event).statusCode());
            assertEquals(
                    403,
                    desk.anyone()
                            .post("/api/bug-trackers/" + tracker + "/events", event)
                            .statusCode());
            desk.bean(ReadBugs.class).readDue();
            assertEquals(
                    "closed",
                    Json.text(engineer.get("/api/bugs?knownIssue=" + issue), "items.0.state"));
            assertEquals(204, hook(tracker, secret, "{\"zen\":\"Hello\"}").statusCode());
            assertEquals(204, hook(tracker, secret, "no JSON").statusCode());
            assertEquals(204, hook(tracker, secret, event).statusCode());
            desk.bean(ReadBugs.class).readDue();
            Awaitility.await()
                    .untilAsserted(
                            () -> {
                                HttpResponse<String> bugs =
                                        engineer.get("/api/bugs?knownIssue=" + issue);
                                assertEquals("open", Json.text(bugs, "items.0.state"));
                                assertEquals(bug, Json.text(bugs, "items.0.id"));
                            });
        }

        private HttpResponse<String> hook(String tracker, String secret, String event) {
            String signature =
                    "sha256=" + HmacSha256.hex(secret, event.getBytes(StandardCharsets.UTF_8));
            Map<String, String> proof =
                    switch (kind) {
                        case "github" -> Map.of("X-Hub-Signature-256", signature);
                        case "gitlab" -> Map.of("X-Gitlab-Token", secret);
                        default -> Map.of("X-Hub-Signature", signature);
                    };
            Map<String, String> headers = new HashMap<>(proof);
            headers.put("Content-Type", "application/json");
            return desk.anyone()
                    .send(
                            "POST",
                            "/api/bug-trackers/" + tracker + "/events",
                            BodyPublishers.ofString(event),
                            headers);
        }

        private void isToldOfTheKnownIssue(String key) {
            assertEquals(
                    200, engineer.put("/api/known-issues/" + issue + "/closure", "").statusCode());
            desk.bean(ReadBugs.class).sayDue();
            Awaitility.await().until(() -> remote.told.size() == 2);
            TestTracker.Told comment = remote.told.get(1);
            assertTrue(comment.path().contains("/" + key + "/"), comment.path());
            String said = comment.body().get("body").getStringValue();
            assertTrue(said.contains("the known issue \"It drains\" was closed by"), said);
        }

        private void isLinkedToAnother(String tracker, String key) {
            String made =
                    "{\"title\":\"It also drops\",\"finding\":\"link-drops\",\"model\":\"%s\"}"
                            .formatted(TestFleet.MODEL);
            String other = Json.text(engineer.post("/api/known-issues", made), "id");
            Map<String, String> form =
                    Map.of("tracker", tracker, "knownIssue", other, "key", key.toLowerCase());
            assertEquals(303, engineer.submit("/bugs/links", form).statusCode());
            HttpResponse<String> bugs = engineer.get("/api/bugs?knownIssue=" + other);
            assertEquals("It drains", Json.text(bugs, "items.0.title"), bugs.body());
            String end = "/bugs/" + Json.text(bugs, "items.0.id") + "/end";
            assertEquals(303, engineer.submit(end, Map.of()).statusCode());
            assertEquals(404, engineer.submit(end, Map.of()).statusCode());
            Map<String, String> absent = new HashMap<>(form);
            absent.put("key", key.replace("7", "8"));
            assertEquals(503, engineer.submit("/bugs/links", absent).statusCode());
            absent.put("key", "../../users");
            assertEquals(422, engineer.submit("/bugs/links", absent).statusCode());
        }

        private void saysWhatWentWrong(String tracker, String account) {
            remote.broken = 429;
            Map<String, String> form =
                    Map.of(
                            "tracker",
                            tracker,
                            "knownIssue",
                            issue,
                            "title",
                            "It drains",
                            "text",
                            "More.");
            assertEquals(303, engineer.submit("/bugs", form).statusCode());
            HttpResponse<String> bugs = engineer.get("/api/bugs?knownIssue=" + issue);
            assertEquals("unmade", Json.text(bugs, "items.1.state"), bugs.body());
            assertTrue(Json.text(bugs, "items.1.fault").contains("429"), bugs.body());
            remote.broken = 0;
            String wrong = Json.text(know(account, "wrong"), "id");
            HttpResponse<String> refused =
                    engineer.post(
                            "/api/bugs",
                            """
                            {"tracker":"%s","knownIssue":"%s","title":"x","text":"y"}
                            """
                                    .formatted(wrong, issue));
            assertTrue(Json.text(refused, "fault").contains("401"), refused.body());
            assertEquals(422, engineer.post("/api/bugs", "{\"tracker\":\"x\"}").statusCode());
            assertEquals(422, engineer.get("/api/bugs").statusCode());
        }

        private void isEnded(String tracker, String secret, String event) {
            assertEquals(403, engineer.delete("/api/bug-trackers/" + tracker).statusCode());
            assertEquals(204, administrator.delete("/api/bug-trackers/" + tracker).statusCode());
            assertEquals(403, hook(tracker, secret, event).statusCode());
            desk.clock().advance(Duration.ofHours(1));
            desk.bean(ReadBugs.class).readDue();
            assertEquals(
                    List.of("0"),
                    new TestFleet(desk)
                            .texts(
                                    "SELECT char_length(token) FROM bug_tracker WHERE id = '"
                                            + tracker
                                            + "'"));
        }
    }

    @Test
    void what_no_tracker_has_is_refused() {
        try (RunningDesk desk = RunningDesk.start(TestTracker.REACHED)) {
            DeskClient administrator = desk.as(Role.ADMINISTRATOR);
            for (String project : List.of("maker", "maker/a/b", "maker/..", "a b/c", "a/b?c")) {
                assertEquals(422, known(administrator, "github", project), project);
            }
            for (String project : List.of("../x", "a/../b", "a//b", "a?b", ".")) {
                assertEquals(422, known(administrator, "gitlab", project), project);
            }
            assertEquals(422, known(administrator, "jira", "fw"));
            assertEquals(422, known(administrator, "bugzilla", "fw"));
            assertEquals(201, known(administrator, "gitlab", "1234"));
        }
    }

    private static int known(DeskClient administrator, String kind, String project) {
        return administrator
                .post(
                        "/api/bug-trackers",
                        """
                        {"kind":"%s","address":"https://example.org","project":"%s","token":"t"}
                        """
                                .formatted(kind, project))
                .statusCode();
    }
}
