package dev.syncdesk.support.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class KilledBrokerTest {

    private static final int ROUNDS = 3;

    @Test
    void a_relay_with_receipts_loses_nothing_when_the_broker_is_killed() throws IOException {
        AtomicInteger rounds = new AtomicInteger();
        try (BrokerKills kills = new BrokerKills()) {
            kills.run(ROUNDS, round -> rounds.incrementAndGet());
        }
        assertEquals(ROUNDS, rounds.get());
    }
}
