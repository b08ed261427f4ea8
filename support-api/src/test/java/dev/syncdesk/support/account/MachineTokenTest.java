package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Ids;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class MachineTokenTest {

    private static final String IMPORTER = "{\"name\":\"importer\",\"role\":\"agent\"}";

    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient administrator = desk.as(Role.ADMINISTRATOR);

    @Test
    void a_program_calls_with_the_role_that_it_was_given() {
        HttpResponse<String> made = administrator.post("/api/tokens", IMPORTER);
        assertEquals(201, made.statusCode(), made.body());
        DeskClient machine = bearer(Json.text(made, "token"));
        assertEquals(200, machine.get("/api/staff").statusCode());
        assertEquals(403, machine.post("/api/tokens", IMPORTER).statusCode());
    }

    @Test
    void the_repeat_of_the_answer_has_no_secret() {
        DeskClient again = administrator.with("Idempotency-Key", Ids.next());
        HttpResponse<String> first = again.post("/api/tokens", IMPORTER);
        HttpResponse<String> second = again.post("/api/tokens", IMPORTER);
        assertEquals(201, second.statusCode(), second.body());
        assertEquals(Json.text(first, "id"), Json.text(second, "id"));
        assertFalse(Json.text(first, "token").isEmpty());
        assertEquals("", Json.text(second, "token"));
    }

    @Test
    void one_key_does_not_stand_for_two_things() {
        DeskClient again = administrator.with("Idempotency-Key", Ids.next());
        again.post("/api/tokens", IMPORTER);
        HttpResponse<String> other =
                again.post("/api/tokens", "{\"name\":\"other\",\"role\":\"agent\"}");
        assertEquals(409, other.statusCode(), other.body());
    }

    @Test
    void a_refused_call_does_not_use_its_key_up() {
        DeskClient again = administrator.with("Idempotency-Key", Ids.next());
        assertEquals(422, again.post("/api/tokens", "{\"name\":\"\"}").statusCode());
        assertEquals(201, again.post("/api/tokens", IMPORTER).statusCode());
    }

    private DeskClient bearer(String token) {
        return desk.anyone().with("Authorization", "Bearer " + token);
    }
}
