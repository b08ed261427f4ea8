package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import org.junit.jupiter.api.Test;

final class AccessTest {

    private final RunningDesk desk = RunningDesk.shared();

    @Test
    void nobody_lists_tokens_without_signing_in() {
        assertEquals(401, desk.anyone().get("/api/tokens").statusCode());
        assertEquals(200, desk.as(Role.CUSTOMER).get("/api/tokens").statusCode());
    }

    @Test
    void a_token_that_is_ended_or_expired_or_invented_is_nobody() {
        assertEquals(
                401,
                desk.anyone().with("Authorization", "Bearer no").get("/api/tokens").statusCode());
    }

    @Test
    void a_path_without_a_route_is_not_found_for_anybody() {
        assertEquals(404, desk.anyone().get("/api/nothing-here").statusCode());
    }
}
