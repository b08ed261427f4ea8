package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import dev.syncdesk.companion.Companion;
import dev.syncdesk.companion.check.CheckResult;
import dev.syncdesk.companion.relay.Hold;
import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.guide.PhoneApp;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The app's own code on one side, the agent's page on the other, server and broker between. */
final class AppJourneyTest {

    private static final HasAttributeOptions WITHIN_A_SECOND =
            new HasAttributeOptions().setTimeout(1_000);

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final Owner owner = cases.owner("de");
    private final PhoneApp phone = new PhoneApp(desk, owner);

    @Test
    void a_step_goes_to_the_app_and_comes_back_proven_on_the_agents_page() throws Exception {
        try (Companion app = phone.paired();
                Visitor agent = Visitor.agent(desk)) {
            phone.tracker().battery(8);
            assertInstanceOf(CheckResult.Read.class, app.check(owner.serial(), stage -> {}));
            app.hold(Hold.SCREEN);
            Page page = agent.openLive("/tickets/" + cases.open(owner, "From the app"));
            assertThat(page.getByTestId("value-battery")).containsText("8 %");
            page.getByTestId("start-charge-and-sync").click();

            Locator charge = page.getByTestId("step-charge");
            KeptStep step = phone.notice();
            assertEquals("Laden Sie Ihr Gerät", step.message().title());
            assertThat(charge).hasAttribute("data-state", "received", WITHIN_A_SECOND);
            app.shown(step.delivery());
            assertThat(charge).hasAttribute("data-state", "shown", WITHIN_A_SECOND);
            app.answer(step.delivery(), "done");
            assertThat(charge).containsText("It is charging");

            phone.tracker().battery(24);
            app.check(owner.serial(), stage -> {});
            assertThat(charge).hasAttribute("data-passed-by", "telemetry", WITHIN_A_SECOND);
            assertThat(charge).containsText("24 %");
            StepClosed closed = Objects.requireNonNull(phone.end(step.delivery()).closed());
            assertEquals(StepClosed.State.PASSED, closed.state());
            assertEquals(List.of(), agent.problems());
        }
    }

    @Test
    void the_case_says_how_a_step_will_come_as_the_app_opens_and_closes() throws Exception {
        try (Companion app = phone.paired();
                Visitor agent = Visitor.agent(desk)) {
            phone.tracker().battery(8);
            app.check(owner.serial(), stage -> {});
            app.exchange(PhoneApp.LIMIT);
            Page page = agent.openLive("/tickets/" + cases.open(owner, "When does it come"));
            Locator arrival = page.getByTestId("arrival");
            assertThat(arrival).hasAttribute("data-way", "next-check");
            assertThat(arrival).containsText("within the hour. Last check");

            app.hold(Hold.SCREEN);
            assertThat(arrival).hasAttribute("data-way", "at-once");
            assertThat(arrival).containsText("within a second");
            app.release(Hold.SCREEN);
            assertThat(arrival).hasAttribute("data-way", "next-check");

            desk.clock().advance(Duration.ofHours(3));
            page.reload();
            assertThat(arrival).hasAttribute("data-way", "overdue");
            assertEquals(List.of(), agent.problems());
        }
    }

    @Test
    void a_device_without_an_app_has_its_steps_on_the_customers_page() {
        long number = cases.open(owner, "No app");
        try (Visitor agent = Visitor.agent(desk)) {
            String report = Reports.battery("r-none", desk.clock().instant(), 9);
            cases.agent.post("/api/devices/" + owner.serial() + "/reports", report);
            Page page = agent.open("/tickets/" + number);
            assertThat(page.getByTestId("arrival")).hasAttribute("data-way", "page");
        }
    }
}
