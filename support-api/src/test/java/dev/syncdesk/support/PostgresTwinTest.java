package dev.syncdesk.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PostgresTwinTest {

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void both_databases_register_a_customer_alike(RunningDesk desk) {
        String path = "/api/customers/" + Ids.next() + "@example.org";
        String customer = "{\"name\":\"Mia\",\"locale\":\"de\",\"timeZone\":\"UTC\"}";
        DeskClient agent = desk.as(Role.AGENT).with("Idempotency-Key", Ids.next());
        assertEquals(200, agent.put(path, customer).statusCode());
        String link = agent.post(path + "/sign-in-links", "").body();
        assertEquals(
                Json.of(link).get("expiresAt"),
                Json.of(agent.post(path + "/sign-in-links", "").body()).get("expiresAt"));
    }
}
