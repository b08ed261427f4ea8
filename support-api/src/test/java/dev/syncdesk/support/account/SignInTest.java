package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SignInTest {

    private static final String PASSWORD = "correct horse";

    private final RunningDesk desk = RunningDesk.shared();
    private final String email = Ids.next() + "@example.org";

    @Test
    void a_program_signs_in_with_a_password_and_gets_a_bearer_token() {
        person();
        HttpResponse<String> answer = login(email, PASSWORD);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("Bearer", Json.text(answer, "token_type"));
        assertEquals("43200", Json.text(answer, "expires_in"));
        DeskClient signedIn =
                desk.anyone().with("Authorization", "Bearer " + Json.text(answer, "access_token"));
        assertEquals(200, signedIn.get("/api/tokens").statusCode());
    }

    @Test
    void the_address_is_taken_in_any_case() {
        person();
        assertEquals(200, login(email.toUpperCase(java.util.Locale.ROOT), PASSWORD).statusCode());
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_told_alike() {
        person();
        HttpResponse<String> wrong = login(email, "not it");
        HttpResponse<String> unknown = login("x" + email, "not it");
        assertEquals(401, wrong.statusCode());
        assertEquals(wrong.body(), unknown.body());
    }

    @Test
    void the_eleventh_wrong_try_waits() {
        person();
        for (int i = 0; i < 10; i++) {
            assertEquals(401, login(email, "wrong").statusCode());
        }
        HttpResponse<String> refused = login(email, PASSWORD);
        assertEquals(429, refused.statusCode());
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void tries_from_one_network_address_are_counted_over_all_accounts() {
        Throttle throttle = desk.bean(Throttle.class);
        String subject = "address:" + Ids.next();
        for (int i = 0; i < 3; i++) {
            throttle.attempt(subject, 3, Duration.ofMinutes(15));
        }
        assertThrows(
                Refusal.TooMany.class, () -> throttle.attempt(subject, 3, Duration.ofMinutes(15)));
    }

    @Test
    void a_password_is_kept_as_argon2id_only() {
        Account account = person();
        String hash = String.valueOf(account.passwordHash());
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertFalse(hash.contains(PASSWORD));
    }

    @Test
    void an_account_without_a_password_lets_nobody_in_by_one() {
        desk.bean(CreateAccount.class).create(email, "Mia", Role.CUSTOMER, null);
        assertEquals(401, login(email, "anything").statusCode());
    }

    @Test
    void an_ended_token_is_refused_at_the_next_call() {
        person();
        String token = Json.text(login(email, PASSWORD), "access_token");
        DeskClient first = desk.anyone().with("Authorization", "Bearer " + token);
        String id = Json.text(first.get("/api/tokens"), "items.0.id");
        assertEquals(204, first.delete("/api/tokens/" + id).statusCode());
        assertEquals(401, first.get("/api/tokens").statusCode());
    }

    @Test
    void another_persons_token_is_not_there_to_be_ended() {
        person();
        String token = Json.text(login(email, PASSWORD), "access_token");
        DeskClient owner = desk.anyone().with("Authorization", "Bearer " + token);
        String id = Json.text(owner.get("/api/tokens"), "items.0.id");
        assertEquals(404, desk.as(Role.MANAGER).delete("/api/tokens/" + id).statusCode());
        assertEquals(200, owner.get("/api/tokens").statusCode());
    }

    private Account person() {
        return desk.bean(CreateAccount.class).create(email, "Ana", Role.AGENT, PASSWORD);
    }

    private HttpResponse<String> login(String username, String password) {
        return desk.anyone()
                .post(
                        "/api/login",
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
    }
}
