package dev.syncdesk.support.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every report that the broker confirmed is there once, after {@code kill -9} under full load. */
final class KilledServerTest {

    private static final int ROUNDS = 3;

    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void embedded_broker_and_h2() {
        KillRounds.onEmbedded(ROUNDS, round -> rounds.incrementAndGet());
        assertEquals(ROUNDS, rounds.get());
    }

    @Test
    void mosquitto_and_postgresql() {
        KillRounds.onOutside(ROUNDS, round -> rounds.incrementAndGet());
        assertEquals(ROUNDS, rounds.get());
    }
}
