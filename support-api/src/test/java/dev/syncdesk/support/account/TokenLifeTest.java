package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Ids;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TokenLifeTest {

    private final String email = Ids.next() + "@example.org";

    @Test
    void a_token_survives_a_restart_of_the_server_and_ends_at_its_time() {
        Path folder = RunningDesk.emptyFolder();
        String secret;
        try (RunningDesk desk = RunningDesk.start(folder, Map.of())) {
            secret = loginOf(desk);
            assertEquals(200, status(desk, secret));
        }
        try (RunningDesk desk = RunningDesk.start(folder, Map.of())) {
            assertEquals(200, status(desk, secret));
            desk.clock().advance(TokenKind.LOGIN.lifetime().plusSeconds(1));
            assertEquals(401, status(desk, secret));
        }
    }

    @Test
    void its_last_use_is_noted_once_a_minute() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            String secret = loginOf(desk);
            status(desk, secret);
            Instant first = lastUse(desk, secret);
            assertEquals(first, lastUse(desk, secret));
            desk.clock().advance(Duration.ofSeconds(61));
            status(desk, secret);
            assertTrue(lastUse(desk, secret).isAfter(first));
        }
    }

    private String loginOf(RunningDesk desk) {
        Account account = desk.bean(CreateAccount.class).create(email, "Ana", Role.AGENT, null);
        return desk.bean(IssueToken.class).forAccount(account, TokenKind.LOGIN, "a test").secret();
    }

    private static int status(RunningDesk desk, String secret) {
        return desk.anyone()
                .with("Authorization", "Bearer " + secret)
                .get("/api/tokens")
                .statusCode();
    }

    private static Instant lastUse(RunningDesk desk, String secret) {
        return Instant.parse(
                Json.text(
                        desk.anyone().with("Authorization", "Bearer " + secret).get("/api/tokens"),
                        "items.0.lastUsedAt"));
    }
}
