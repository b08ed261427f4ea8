package dev.syncdesk.support.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.ticket.Cases.Owner;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tickets do over HTTP, the same on every database. */
abstract class TicketContract {

    private final RunningDesk desk;
    private Cases cases;
    private DeskClient agent;

    TicketContract(RunningDesk desk) {
        this.desk = desk;
        this.cases = new Cases(desk);
        this.agent = cases.agent;
    }

    @BeforeEach
    void callers() {
        cases = new Cases(desk);
        agent = cases.agent;
    }

    @Test
    void a_new_ticket_has_its_message_its_device_and_its_snapshot() {
        Owner owner = cases.owner();
        HttpResponse<String> ticket = read(cases.open(owner, "Won't sync"));
        assertEquals("new", Json.text(ticket, "status"));
        assertEquals("normal", Json.text(ticket, "priority"));
        assertEquals("email", Json.text(ticket, "channel"));
        assertEquals(owner.customer().email(), Json.text(ticket, "requester.email"));
        assertEquals("It does not sync.", Json.text(ticket, "messages.0.body"));
        assertEquals("customer", Json.text(ticket, "messages.0.from.kind"));
        assertEquals(owner.serial(), Json.text(ticket, "device.serial"));
        assertEquals(owner.serial(), Json.text(ticket, "snapshot.device.serial"));
        assertEquals("\"1\"", ticket.headers().firstValue("ETag").orElse(""));
    }

    @Test
    void a_change_with_a_stale_if_match_changes_nothing() {
        long number = cases.open(cases.owner(), "Stale");
        assertEquals(200, patch(agent.with("If-Match", "\"1\""), number, "high").statusCode());
        assertEquals(412, patch(agent.with("If-Match", "\"1\""), number, "urgent").statusCode());
        assertEquals("high", Json.text(read(number), "priority"));
        assertEquals("2", Json.text(read(number), "version"));
    }

    @Test
    void answers_move_the_status_and_the_waiting() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Answers");
        assertNotEquals("", Json.text(read(number), "waitingSince"));
        assertEquals(201, post(agent, number, "Hello").statusCode());
        assertEquals("open", Json.text(read(number), "status"));
        assertEquals("", Json.text(read(number), "waitingSince"));
        assertEquals(200, status(number, "pending").statusCode());
        assertEquals(201, post(owner.client(), number, "Still").statusCode());
        assertEquals("open", Json.text(read(number), "status"));
        assertNotEquals("", Json.text(read(number), "waitingSince"));
    }

    @Test
    void a_solved_ticket_is_reopened_by_its_verb_and_by_an_answer() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Reopen");
        HttpResponse<String> solved = close(number);
        assertEquals("solved", Json.text(solved, "status"));
        assertEquals(owner.serial(), Json.text(solved, "closureSnapshot.device.serial"));
        assertEquals(409, status(number, "pending").statusCode());
        assertEquals(200, agent.delete(path(number) + "/closure").statusCode());
        assertEquals("open", Json.text(read(number), "status"));
        close(number);
        post(owner.client(), number, "It came back");
        assertEquals("open", Json.text(read(number), "status"));
    }

    @Test
    void a_solved_ticket_closes_after_four_days_and_an_answer_opens_one_that_follows() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Closes");
        close(number);
        desk.clock().advance(Duration.ofDays(4).plusMinutes(1));
        desk.bean(Jobs.class).runDue();
        cases = new Cases(desk);
        agent = cases.agent;
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Json.text(read(number), "status").equals("closed"));
        assertEquals(409, close(number).statusCode());
        DeskClient customer =
                desk.as(dev.syncdesk.support.account.Role.CUSTOMER, owner.customer().email());
        HttpResponse<String> answer = post(customer, number, "Again");
        assertEquals(201, answer.statusCode(), answer.body());
        long next = Long.parseLong(Json.text(answer, "ticket"));
        assertNotEquals(number, next);
        assertEquals(Long.toString(number), Json.text(read(next), "follows"));
        assertEquals("closed", Json.text(read(number), "status"));
    }

    @Test
    void a_customer_reads_the_public_part_of_their_own_tickets_only() {
        Owner owner = cases.owner();
        Owner other = cases.owner();
        long number = cases.open(owner, "Mine alone");
        agent.post(path(number) + "/messages", "{\"body\":\"a note\",\"visibility\":\"internal\"}");
        HttpResponse<String> own = owner.client().get(path(number));
        assertEquals(200, own.statusCode(), own.body());
        assertFalse(own.body().contains("a note"), own.body());
        assertEquals(owner.serial(), Json.text(own, "device.serial"));
        assertEquals(404, other.client().get(path(number)).statusCode());
        assertEquals(404, other.client().get(path(number) + "/messages").statusCode());
        assertEquals(404, post(other.client(), number, "hello").statusCode());
        assertEquals(403, owner.client().get(path(number) + "/draft").statusCode());
        assertFalse(other.client().get("/api/tickets").body().contains("Mine alone"));
        assertTrue(owner.client().get("/api/tickets").body().contains("Mine alone"));
    }

    @Test
    void a_requester_does_not_see_a_device_that_is_not_theirs() {
        Owner owner = cases.owner();
        Owner other = cases.owner();
        HttpResponse<String> opened =
                agent.post(
                        "/api/tickets",
                        """
                        {"subject":"A friend's","message":"m","channel":"web",
                         "requester":{"email":"%s"},"device":"%s"}
                        """
                                .formatted(owner.customer().email(), other.serial()));
        long number = Long.parseLong(Json.text(opened, "number"));
        HttpResponse<String> own = owner.client().get(path(number));
        assertEquals("", Json.text(own, "device"));
        assertEquals("", Json.text(own, "snapshot"));
        assertEquals(409, run(number, "charge-and-sync").statusCode());
    }

    @Test
    void the_cursor_stays_right_while_tickets_come_in() {
        Owner owner = cases.owner();
        List<Long> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.add(cases.open(owner, "Page " + i));
        }
        List<Long> seen = new ArrayList<>();
        String after = "";
        do {
            HttpResponse<String> page = owner.client().get("/api/tickets?limit=2" + after);
            for (JsonNode item : Json.of(page).get("items").values()) {
                seen.add(item.get("number").getLongValue());
            }
            cases.open(owner, "Later");
            String next = Json.text(page, "next");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        assertEquals(opened.reversed(), seen);
    }

    @Test
    void search_finds_by_number_address_serial_and_beginnings_of_words() {
        Owner owner = cases.owner();
        String word = "zebra" + owner.serial().toLowerCase(java.util.Locale.ROOT).replace("-", "");
        long number = cases.open(owner, "The " + word + "stripe fails");
        for (String query :
                List.of(
                        Long.toString(number),
                        "%23" + number,
                        owner.customer().email().replace("+", "%2B"),
                        owner.serial(),
                        word,
                        "fai+" + word,
                        "sync+" + word)) {
            HttpResponse<String> found = agent.get("/api/tickets?query=" + query);
            assertEquals(200, found.statusCode(), found.body());
            assertTrue(found.body().contains("\"number\":" + number), query + found.body());
        }
        assertFalse(agent.get("/api/tickets?query=nothing+" + word).body().contains(word));
    }

    @Test
    void views_have_their_tickets() {
        long number = cases.open(cases.owner(), "Views");
        assertTrue(inView("new", number) && inView("unassigned", number) && inView("open", number));
        HttpResponse<String> me =
                agent.put(path(number) + "/assignment", "{\"staff\":\"nobody@x\"}");
        assertEquals(422, me.statusCode());
        close(number);
        assertTrue(inView("solved", number) && inView("all", number));
        assertFalse(inView("open", number) || inView("new", number));
        assertEquals(422, agent.get("/api/tickets?view=none").statusCode());
        assertEquals(422, agent.get("/api/tickets?after=x").statusCode());
    }

    @Test
    void a_draft_is_kept_and_gone_once_it_is_sent() {
        long number = cases.open(cases.owner(), "Draft");
        String draft = path(number) + "/draft";
        assertEquals(404, agent.get(draft).statusCode());
        assertEquals(204, agent.put(draft, "{\"body\":\"Hel\"}").statusCode());
        assertEquals(204, agent.put(draft, "{\"body\":\"Hello\"}").statusCode());
        assertEquals("Hello", Json.text(agent.get(draft), "body"));
        assertEquals("1", Json.text(read(number), "version"));
        post(agent, number, "Hello");
        assertEquals(404, agent.get(draft).statusCode());
    }

    @Test
    void hostile_values_are_refused_and_hostile_text_is_kept_as_it_is() {
        long number = cases.open(cases.owner(), "Hostile");
        String messages = path(number) + "/messages";
        for (String body :
                List.of(
                        "{}",
                        "{\"body\":\"\"}",
                        "{\"body\":\"a\\u0000b\"}",
                        "{\"body\":\"\\ud800\"}",
                        "{\"body\":\"x\",\"visibility\":\"secret\"}",
                        "{\"body\":\"" + "x".repeat(64_001) + "\"}")) {
            HttpResponse<String> answer = agent.post(messages, body);
            assertEquals(422, answer.statusCode(), answer.body());
        }
        assertEquals("1", Json.text(read(number), "version"));
        String text = "<script>alert(1)</script>'; DROP TABLE ticket; --";
        assertEquals(201, post(agent, number, text).statusCode());
        assertEquals(text, Json.text(read(number), "messages.1.body"));
        assertEquals(404, agent.get("/api/tickets/999999999").statusCode());
        assertEquals(422, agent.post("/api/tickets", "{\"subject\":\"s\"}").statusCode());
    }

    private boolean inView(String view, long number) {
        return agent.get("/api/tickets?limit=200&view=" + view)
                .body()
                .contains("\"number\":" + number + ",");
    }

    private HttpResponse<String> read(long number) {
        return agent.get(path(number));
    }

    private HttpResponse<String> close(long number) {
        return agent.put(path(number) + "/closure", "{\"reason\":\"done\"}");
    }

    private HttpResponse<String> run(long number, String guide) {
        return agent.post(path(number) + "/runs", "{\"guide\":\"" + guide + "\"}");
    }

    private HttpResponse<String> status(long number, String status) {
        return agent.send("PATCH", path(number), "{\"status\":\"" + status + "\"}");
    }

    private static HttpResponse<String> patch(DeskClient caller, long number, String priority) {
        return caller.send("PATCH", path(number), "{\"priority\":\"" + priority + "\"}");
    }

    private static HttpResponse<String> post(DeskClient caller, long number, String body) {
        return caller.post(path(number) + "/messages", "{\"body\":\"" + body + "\"}");
    }

    private static String path(long number) {
        return "/api/tickets/" + number;
    }
}
