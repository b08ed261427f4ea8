package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client that knows nothing but the published protocol. */
final class AnyClientTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);

    @Test
    void mosquitto_pub_with_the_credentials_of_a_relay_feeds_a_device()
            throws IOException, InterruptedException {
        Owner owner = cases.owner();
        NewRelay relay =
                desk.bean(CreateRelay.class)
                        .create(RelayKind.DEVICE, List.of(owner.serial()), null);
        try (Visitor agent = Visitor.agent(desk)) {
            Page page = agent.openLive("/tickets/" + cases.open(owner, "Fed by hand"));
            assertEquals(0, publish(relay, owner.serial()));
            assertThat(page.getByTestId("value-battery")).containsText("67 %");
        }
    }

    private int publish(NewRelay relay, String serial) throws IOException, InterruptedException {
        String report =
                "{\"schema\":\"report/1\",\"id\":\"%s\",\"at\":\"%s\",\"battery\":{\"percent\":67}}"
                        .formatted(Ids.next(), desk.clock().instant());
        String topic = "fleet/v1/" + relay.id() + "/" + serial + "/report";
        return new ProcessBuilder(
                        List.of(
                                "mosquitto_pub",
                                "-h",
                                "127.0.0.1",
                                "-p",
                                Integer.toString(desk.mqttPort()),
                                "-u",
                                relay.username(),
                                "-P",
                                relay.password(),
                                "-i",
                                relay.id(),
                                "-q",
                                "1",
                                "-t",
                                topic,
                                "-m",
                                report))
                .inheritIO()
                .start()
                .waitFor();
    }
}
