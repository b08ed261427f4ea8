package dev.syncdesk.support.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class StaffControllerTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient administrator = desk.as(Role.ADMINISTRATOR);

    @Test
    void an_administrator_makes_somebody_staff_and_a_lead_puts_them_in_a_group() {
        String email = Ids.next() + "@example.org";
        HttpResponse<String> made =
                administrator.put(
                        "/api/staff/" + email,
                        "{\"name\":\"Ana\",\"role\":\"agent\",\"languages\":[\"en\",\"de\"]}");
        assertEquals(200, made.statusCode(), made.body());
        assertEquals("agent", Json.text(made, "role"));
        String group = "/api/groups/" + Ids.next();
        HttpResponse<String> set =
                desk.as(Role.LEAD).put(group, "{\"members\":[\"" + email + "\"]}");
        assertEquals(200, set.statusCode(), set.body());
        assertEquals(Json.text(made, "id"), Json.text(set, "members.0.id"));
    }

    @Test
    void somebody_who_is_not_staff_joins_no_group() {
        HttpResponse<String> refused =
                administrator.put(
                        "/api/groups/" + Ids.next(), "{\"members\":[\"mia@example.org\"]}");
        assertEquals(422, refused.statusCode());
        assertTrue(Json.text(refused, "fields.members").contains("is not staff"));
    }

    @Test
    void a_group_is_emptied_only_when_that_is_said() {
        String group = "/api/groups/" + Ids.next();
        HttpResponse<String> unsaid = administrator.put(group, "{}");
        assertEquals(422, unsaid.statusCode(), unsaid.body());
        assertEquals(422, administrator.put(group, "{\"members\":null}").statusCode());
        assertEquals("[]", Json.text(administrator.put(group, "{\"members\":[]}"), "members"));
    }

    @Test
    void a_list_is_cut_into_pages_by_a_cursor() {
        for (int i = 0; i < 3; i++) {
            administrator.put(
                    "/api/staff/" + Ids.next() + "@example.org",
                    "{\"name\":\"Ana\",\"role\":\"agent\"}");
        }
        HttpResponse<String> first = administrator.get("/api/staff?limit=2");
        String next = Json.text(first, "next");
        assertEquals(Json.text(first, "items.1.id"), next);
        HttpResponse<String> second = administrator.get("/api/staff?limit=2&after=" + next);
        assertTrue(Json.text(second, "items.0.id").compareTo(next) > 0);
        assertEquals(422, administrator.get("/api/staff?limit=0").statusCode());
        assertEquals(422, administrator.get("/api/staff?limit=many").statusCode());
    }
}
