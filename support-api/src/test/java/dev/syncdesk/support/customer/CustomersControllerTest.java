package dev.syncdesk.support.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class CustomersControllerTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient agent = desk.as(Role.AGENT);
    private final String path = "/api/customers/" + Ids.next() + "@Example.org";

    @Test
    void staff_register_a_customer_and_change_what_is_known() {
        HttpResponse<String> made = agent.put(path, customer("Mia", "de", "Africa/Lagos"));
        assertEquals(200, made.statusCode(), made.body());
        assertEquals("Africa/Lagos", Json.text(made, "timeZone"));
        agent.put(path, customer("Mia Okafor", "pt-BR", "UTC"));
        assertEquals("Mia Okafor", Json.text(agent.get(path), "name"));
        assertEquals("pt-BR", Json.text(agent.get(path), "locale"));
    }

    @Test
    void a_locale_or_zone_that_does_not_exist_is_named() {
        HttpResponse<String> zone = agent.put(path, customer("Mia", "de", "Mars/Olympus"));
        assertEquals(422, zone.statusCode());
        assertTrue(Json.text(zone, "fields.timeZone").contains("IANA"), zone.body());
        HttpResponse<String> locale = agent.put(path, customer("Mia", "not a tag", "UTC"));
        assertTrue(Json.text(locale, "fields.locale").contains("tag"), locale.body());
        assertEquals(404, agent.get(path).statusCode());
    }

    @Test
    void an_address_that_is_none_is_refused() {
        assertEquals(
                422, agent.put("/api/customers/nobody", customer("Mia", "de", "UTC")).statusCode());
    }

    @Test
    void a_customer_reads_nobody_here() {
        assertEquals(403, desk.as(Role.CUSTOMER).get(path).statusCode());
    }

    @Test
    void staff_make_a_customer_a_link_and_an_agents_link_opens_no_staff_account() {
        agent.put(path, customer("Mia", "de", "UTC"));
        HttpResponse<String> made = agent.post(path + "/sign-in-links", "{}");
        assertEquals(201, made.statusCode(), made.body());
        assertTrue(Json.text(made, "path").startsWith("/sign-in/link/"));
        String lead = Ids.next() + "@example.org";
        desk.as(Role.LEAD, lead);
        agent.put("/api/customers/" + lead, customer("Lea", "de", "UTC"));
        assertEquals(
                404, agent.post("/api/customers/" + lead + "/sign-in-links", "{}").statusCode());
    }

    private static String customer(String name, String locale, String zone) {
        return "{\"name\":\"%s\",\"locale\":\"%s\",\"timeZone\":\"%s\"}"
                .formatted(name, locale, zone);
    }
}
