package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a call, the answer is problem details with the status that fits. */
final class ProblemFormTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient administrator = desk.as(Role.ADMINISTRATOR);

    @Test
    void what_is_not_json_cannot_be_read() {
        isProblem(400, administrator.post("/api/tokens", "{\"name\":"));
        isProblem(400, administrator.post("/api/tokens", "not json"));
    }

    @Test
    void a_body_that_is_not_there_is_told() {
        HttpResponse<String> answer = administrator.post("/api/tokens", "");
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, answer.body());
        isProblem(answer.statusCode(), answer);
    }

    @Test
    void invalid_utf_8_cannot_be_read() {
        byte[] body =
                "{\"name\":\"X\",\"role\":\"agent\"}"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        body[9] = (byte) 0xFF;
        HttpResponse<String> answer =
                administrator.send(
                        "POST",
                        "/api/tokens",
                        BodyPublishers.ofByteArray(body),
                        Map.of("Content-Type", "application/json"));
        isProblem(400, answer);
    }

    @Test
    void a_value_of_the_wrong_kind_is_named() {
        isProblem(422, administrator.post("/api/tokens", "{\"name\":{},\"role\":\"agent\"}"));
        isProblem(422, administrator.post("/api/tokens", "{\"name\":\"x\",\"role\":\"king\"}"));
        isProblem(422, administrator.post("/api/tokens", "[]"));
    }

    @Test
    void what_is_missing_or_too_long_is_named_by_field() {
        HttpResponse<String> missing = administrator.post("/api/tokens", "{\"role\":\"agent\"}");
        isProblem(422, missing);
        assertFalse(Json.text(missing, "fields.name").isEmpty(), missing.body());
        HttpResponse<String> empty =
                administrator.post("/api/tokens", "{\"name\":\"\",\"role\":\"agent\"}");
        isProblem(422, empty);
        assertFalse(Json.text(empty, "fields.name").isEmpty(), empty.body());
        String long_ = "x".repeat(1_000_000);
        isProblem(
                422,
                administrator.post(
                        "/api/tokens", "{\"name\":\"" + long_ + "\",\"role\":\"agent\"}"));
    }

    @Test
    void a_null_character_is_refused_wherever_it_comes_in() {
        isProblem(
                422,
                administrator.post("/api/tokens", "{\"name\":\"a\\u0000b\",\"role\":\"agent\"}"));
        isProblem(422, administrator.get("/api/staff?after=a%00b"));
        isProblem(422, administrator.get("/api/customers/a%00b@example.org"));
    }

    @Test
    void hostile_text_is_only_text() {
        String name = "<script>alert(1)</script>'; DROP TABLE account; --";
        HttpResponse<String> answer =
                administrator.post("/api/tokens", "{\"name\":\"" + name + "\",\"role\":\"agent\"}");
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(name, Json.text(answer, "name"));
    }

    @Test
    void a_body_that_is_too_long_is_refused() {
        String body = "{\"name\":\"" + "x".repeat(3_000_000) + "\"}";
        isProblem(413, administrator.post("/api/tokens", body));
    }

    @Test
    void no_such_route_method_or_media_type() {
        isProblem(404, administrator.get("/api/nothing"));
        isProblem(405, administrator.put("/api/tokens", "{}"));
        isProblem(
                415,
                administrator.send(
                        "POST",
                        "/api/tokens",
                        BodyPublishers.ofString("name=x"),
                        Map.of("Content-Type", "text/plain")));
        isProblem(406, administrator.with("Accept", "image/png").get("/api/tokens"));
    }

    @Test
    void a_person_gets_a_page_instead() {
        HttpResponse<String> page =
                desk.anyone().with("Accept", "text/html").get("/nothing%3Cb%3Ehere");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("<!DOCTYPE html>"), page.body());
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertFalse(page.body().contains("<b>here"));
    }

    @Test
    void every_answer_tells_browsers_to_keep_to_this_site() {
        HttpResponse<String> answer = administrator.get("/api/tokens");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'self'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    private static void isProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body());
        assertEquals(String.valueOf(status), Json.text(answer, "status"));
        assertFalse(answer.body().contains("dev.syncdesk"), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }
}
