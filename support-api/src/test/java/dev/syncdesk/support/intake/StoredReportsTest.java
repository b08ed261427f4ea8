package dev.syncdesk.support.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.RunningDesk;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class StoredReportsTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final TestFleet fleet = new TestFleet(desk);
    private final URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());

    @Test
    void a_report_is_in_the_history_and_in_the_state() {
        String serial = fleet.device();
        try (TestRelay relay = new TestRelay(broker, fleet.relay(serial))) {
            relay.report(serial, Reports.battery("r-1", desk.clock().instant(), 42)).join();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
        }
        DeviceState state = fleet.state(serial).known();
        assertNotNull(state.battery());
        assertEquals(42, state.battery().value().percent());
    }
}
