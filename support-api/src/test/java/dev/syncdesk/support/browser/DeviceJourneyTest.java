package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.syncdesk.device.mqtt.CommandMessage;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A device's own page: who reads it, and what became of asking it. */
final class DeviceJourneyTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final Owner owner = new Cases(desk).owner();

    @Test
    void an_agent_asks_for_a_reading_and_sees_how_it_goes() {
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor ana = Visitor.agent(desk)) {
            companion.reportBattery(40);
            Page page = ana.openLive("/devices/" + owner.serial());
            assertThat(page.getByTestId("reader").first()).containsText("Companion");
            assertThat(page.getByTestId("reader").first()).containsText("Battery");

            Locator newest = page.getByTestId("command").first();
            page.getByTestId("report-now").click();
            assertThat(newest).hasAttribute("data-state", "sent");
            CommandMessage asked = companion.command();
            companion.tell(asked, CommandResult.State.ACCEPTED, null);
            assertThat(newest).hasAttribute("data-state", "accepted");
            companion.tell(asked, CommandResult.State.FAILED, "not-found");
            assertThat(newest).hasAttribute("data-state", "failed");
            assertThat(newest).containsText("not-found");

            page.keyboard().press("r");
            assertThat(page.getByTestId("command")).hasCount(2);
            companion.tell(companion.command(), CommandResult.State.DONE, null);
            assertThat(newest).hasAttribute("data-state", "done");
            assertEquals(List.of(), ana.problems());
        }
    }

    @Test
    void a_device_that_nobody_reads_says_how_to_begin() {
        try (Visitor ana = Visitor.agent(desk, 390, ColorScheme.DARK)) {
            Page page = ana.open("/devices/" + owner.serial());
            assertThat(page.locator("#readers")).containsText("Nobody reads it yet");
            assertFalse(ana.overflows());
        }
    }
}
