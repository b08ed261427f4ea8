package dev.syncdesk.support.console;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Callers;
import dev.syncdesk.support.account.CreateAccount;
import dev.syncdesk.support.account.EndToken;
import dev.syncdesk.support.account.IssueToken;
import dev.syncdesk.support.account.IssuedToken;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.account.TokenKind;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an open page hears, through the real broker. */
final class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);

    @Test
    void a_message_is_heard_by_who_shows_the_case() {
        long number = cases.open(cases.owner(), "Live");
        long other = cases.open(cases.owner(), "Silent");
        try (OpenPage page = page("ticket=" + number + "&queue=all");
                OpenPage elsewhere = page("ticket=" + other)) {
            awaitOpen(page);
            awaitOpen(elsewhere);
            cases.agent.submit(
                    "/tickets/" + number + "/messages",
                    Map.of("body", "Hello", "visibility", "public"));
            await().atMost(SOON).until(() -> page.hears("ticket") && page.hears("queue"));
            assertFalse(elsewhere.hears("ticket"), elsewhere.lines().toString());
            assertTrue(
                    page.lines().stream().noneMatch(line -> line.contains("Hello")),
                    page.lines().toString());
        }
    }

    @Test
    void a_report_is_heard_by_who_shows_the_device() {
        Owner owner = cases.owner();
        try (OpenPage page = page("device=" + owner.serial())) {
            awaitOpen(page);
            report(owner);
            await().atMost(SOON).until(() -> page.hears("device"));
        }
    }

    @Test
    void a_page_that_listens_late_is_told_what_it_missed() {
        Owner owner = cases.owner();
        String before = mark(cases.agent.get("/devices/" + owner.serial()).body());
        long number = cases.open(owner, "Drawn before it listens");
        try (OpenPage opened = page("ticket=" + number + "&since=" + before)) {
            await().atMost(SOON).until(() -> opened.hears("ticket"));
        }
        String drawn = mark(cases.agent.get("/tickets/" + number).body());
        try (OpenPage other = page("device=" + owner.serial())) {
            awaitOpen(other);
            report(owner);
            await().atMost(SOON).until(() -> other.hears("device"));
        }
        String shown = "ticket=" + number + "&device=" + owner.serial() + "&since=";
        try (OpenPage late = page(shown + drawn)) {
            await().atMost(SOON).until(() -> late.hears("device"));
            assertFalse(late.hears("ticket"), late.lines().toString());
        }
        // One report may be told more than once, so this is true once all of it was told.
        await().atMost(SOON).until(() -> isToldNothing(number, shown));
    }

    private boolean isToldNothing(long number, String shown) {
        String drawn = mark(cases.agent.get("/tickets/" + number).body());
        try (OpenPage present = page(shown + drawn)) {
            awaitOpen(present);
            return !present.hears("device");
        }
    }

    @Test
    void a_page_of_another_server_is_told_to_fetch_everything() {
        for (String foreign : new String[] {"elsewhere.7", "", "x", "." + Long.MAX_VALUE}) {
            try (OpenPage page = page("queue=all&since=" + foreign)) {
                await().atMost(SOON).until(() -> page.hears("resync"));
            }
        }
    }

    @Test
    void a_run_is_heard_by_who_shows_its_case() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Live run");
        report(owner);
        try (OpenPage page = page("ticket=" + number)) {
            awaitOpen(page);
            cases.agent.submit("/tickets/" + number + "/runs", Map.of("guide", "charge-and-sync"));
            await().atMost(SOON).until(() -> page.hears("run"));
        }
    }

    @Test
    void a_customer_hears_of_their_own_only() {
        Owner owner = cases.owner();
        Owner other = cases.owner();
        long number = cases.open(other, "Not yours");
        assertEquals(404, owner.client().get("/api/live?ticket=" + number).statusCode());
        assertEquals(404, owner.client().get("/api/live?device=" + other.serial()).statusCode());
        assertEquals(404, cases.agent.get("/api/live?device=NONE-1").statusCode());
        assertEquals(401, desk.anyone().get("/api/live?queue=all").statusCode());
    }

    @Test
    void a_session_that_ends_takes_its_pages_with_it() {
        IssuedToken token = token();
        try (OpenPage page = OpenPage.of(desk, "queue=all", token.secret())) {
            awaitOpen(page);
            desk.bean(EndToken.class)
                    .end(
                            desk.bean(Callers.class).bySecret(token.secret()).orElseThrow(),
                            token.id());
            await().atMost(SOON).until(page::isEnded);
        }
    }

    private static String mark(String page) {
        Matcher mark = Pattern.compile("name=\"mark\" content=\"([^\"]+)\"").matcher(page);
        assertTrue(mark.find(), page);
        return mark.group(1);
    }

    private OpenPage page(String query) {
        return OpenPage.of(desk, query, token().secret());
    }

    private IssuedToken token() {
        Account agent =
                desk.bean(CreateAccount.class)
                        .create("live-" + Ids.next() + "@example.org", "Ana", Role.AGENT, null);
        return desk.bean(IssueToken.class).forAccount(agent, TokenKind.LOGIN, "a test");
    }

    private static void awaitOpen(OpenPage page) {
        await().atMost(SOON).until(() -> page.hears("beat"));
    }

    private void report(Owner owner) {
        cases.agent.post(
                "/api/devices/" + owner.serial() + "/reports",
                """
                {"schema":"report/1","id":"r-%s","at":"%s","battery":{"percent":12}}
                """
                        .formatted(owner.serial(), desk.clock().instant()));
    }
}
