package dev.syncdesk.support.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the owner of an affected device reads of a known issue. */
final class KnownIssueCardTest {

    private static final String KNOWN = "my-known";

    private RunningDesk desk = RunningDesk.shared();
    private Cases cases = new Cases(desk);
    private TestFleet fleet = new TestFleet(desk);
    private String model = model();

    /** A model of each test's own, so that no other test's issue is shown. */
    private String model() {
        String code = "M-" + Ids.next().substring(24);
        fleet.execute(
                "INSERT INTO device_model (code, name, kind, current_firmware) VALUES ('%s', 'Em',"
                                .formatted(code)
                        + " 'tracker', '1.3')");
        return code;
    }

    private Owner owner(String locale, String firmware) {
        Owner owner = cases.owner(locale);
        fleet.execute(
                "UPDATE device SET model = '%s' WHERE serial = '%s'"
                        .formatted(model, owner.serial()));
        String groups =
                "\"battery\":{\"percent\":60},\"firmware\":{\"version\":\"" + firmware + "\"}";
        HttpResponse<String> stored =
                cases.agent.post(
                        "/api/devices/" + owner.serial() + "/reports",
                        Reports.with(Ids.next(), desk.clock().instant(), groups));
        assertEquals(202, stored.statusCode(), stored.body());
        return owner;
    }

    private void drains(Owner owner, String firmware) {
        fleet.execute(
                ("INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence,"
                                + " model, firmware, opened_at) VALUES ('%s', '%s',"
                                + " 'battery-draining', 'device', 'warning', 0.9, '[]', '%s',"
                                + " '%s', '%s')")
                        .formatted(
                                Ids.next(),
                                owner.serial(),
                                model,
                                firmware,
                                desk.clock().instant()));
    }

    private String issue(String finding, String fix, String explanations) {
        HttpResponse<String> made =
                desk.as(Role.ENGINEER)
                        .post(
                                "/api/known-issues",
                                """
                                {"title":"Em secret","finding":"%s","model":"%s",
                                 "firstVersion":"1.2","fixVersion":"%s",
                                 "guide":"charge-and-sync","explanations":{%s}}
                                """
                                        .formatted(finding, model, fix, explanations));
        assertEquals(201, made.statusCode(), made.body());
        return Json.text(made, "id");
    }

    private static String page(Owner owner) {
        HttpResponse<String> answer = owner.client().get("/my/devices/" + owner.serial());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void the_owner_reads_it_in_their_language_with_the_guide_and_the_fix(RunningDesk on) {
        desk = on;
        cases = new Cases(desk);
        fleet = new TestFleet(desk);
        model = model();
        issue("battery-draining", "1.3", "\"en\":\"It drains.\",\"de\":\"Er leert sich.\"");
        Owner german = owner("de-AT", "1.2.1");
        assertFalse(page(german).contains(KNOWN), "it has not got it");
        drains(german, "1.2.1");
        String page = page(german);
        assertTrue(page.contains("Dieses Problem kennen wir"), page);
        assertTrue(page.contains("Er leert sich."), page);
        assertTrue(page.contains("Version 1.3 behebt es. Ihr Gerät hat 1.2.1."), page);
        assertTrue(page.contains("Was bis dahin hilft"), page);
        assertFalse(page.contains("Em secret"), "the title is for colleagues");
        Owner spanish = owner("es", "1.3");
        drains(spanish, "1.2.1");
        String fixed = page(spanish);
        assertTrue(fixed.contains("It drains."), "English where there is no Spanish");
        assertTrue(fixed.contains("data-fixed=\"true\""), fixed);
        Map<String, String> guide = Map.of("guide", "charge-and-sync");
        String runs = "/my/devices/" + german.serial() + "/runs";
        assertEquals(303, german.client().submit(runs, guide).statusCode());
        assertFalse(page(german).contains("Was bis dahin hilft"), "it is under way");
    }

    @Test
    void who_is_not_affected_or_shares_nothing_reads_nothing() {
        issue("battery-draining", "1.3", "\"en\":\"It drains.\"");
        Owner before = owner("en", "1.1");
        drains(before, "1.1");
        assertFalse(page(before).contains(KNOWN), "the version is not affected");
        Owner affected = owner("en", "1.2");
        drains(affected, "1.2");
        assertTrue(page(affected).contains(KNOWN));
        cases.share(affected, false);
        assertFalse(page(affected).contains(KNOWN), "it is not read");
    }

    @Test
    void what_has_no_explanation_or_is_closed_is_not_told() {
        Owner owner = owner("en", "1.2");
        drains(owner, "1.2");
        issue("battery-draining", "", "");
        assertFalse(page(owner).contains(KNOWN));
        String id = issue("battery-draining", "", "\"en\":\"It drains.\"");
        assertTrue(page(owner).contains("There is no version yet that fixes it."));
        DeskClient engineer = desk.as(Role.ENGINEER).with("If-Match", "\"1\"");
        assertEquals(200, engineer.put("/api/known-issues/" + id + "/closure", "").statusCode());
        assertFalse(page(owner).contains(KNOWN));
    }

    @Test
    void who_wrote_about_it_is_told_without_a_finding() {
        Owner owner = owner("en", "1.2");
        Owner other = owner("en", "1.2");
        String id = issue("", "", "\"en\":\"We know the smell.\"");
        long number = cases.open(owner, "It smells");
        assertFalse(page(owner).contains(KNOWN));
        String link = "/api/known-issues/" + id + "/tickets/" + number;
        assertEquals(200, cases.agent.put(link, "").statusCode());
        assertTrue(page(owner).contains("We know the smell."));
        assertFalse(page(other).contains(KNOWN));
    }
}
