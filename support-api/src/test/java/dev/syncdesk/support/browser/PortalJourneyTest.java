package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.platform.NudgeTrail;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A customer with a phone and no app, in the portal. */
final class PortalJourneyTest {

    private static final ContainsTextOptions WITHIN_A_SECOND =
            new ContainsTextOptions().setTimeout(1_000);

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final Owner owner = cases.owner();
    private final TestFleet fleet = new TestFleet(desk);

    @Test
    void a_customer_opens_a_request_and_answers_the_step_that_comes() {
        try (Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            Page page = mia.page();
            assertEquals("/my", path(page));
            page.getByText("Ask for help").click();
            page.getByText(owner.serial()).click();
            page.fill("#subject", "It does not charge");
            page.fill("#message", "Since yesterday. <b>Please</b> help.");
            page.getByText("Send").click();
            assertThat(page.locator("#talk")).containsText("<b>Please</b> help.");

            mia.openLive(path(page));
            start(path(page));
            assertThat(page.locator("#step")).containsText("Charge your device", WITHIN_A_SECOND);
            assertThat(page.locator("#step")).containsText("Step 1 of");
            assertFalse(mia.overflows());
            page.getByText("I have no charger").click();
            assertThat(page.locator("#outcome")).hasAttribute("data-state", "escalated");
            assertEquals(List.of(), mia.problems());
        }
    }

    @Test
    void the_watched_value_moves_on_the_open_page() {
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            companion.reportBattery(12);
            long number = cases.open(owner, "Watched");
            mia.openLive("/my/tickets/" + number);
            start("/my/tickets/" + number);
            assertThat(mia.page().locator("#goal-now")).containsText("12 %");
            companion.reportBattery(16);
            assertThat(mia.page().locator("#goal-now")).containsText("16 %", WITHIN_A_SECOND);
            companion.reportBattery(21);
            assertThat(mia.page().locator("#outcome")).containsText("your device confirmed it");
        }
    }

    /** The stream is held back until the report is stored and everybody else has heard of it. */
    @Test
    void what_changes_before_the_page_listens_is_shown() {
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            reportAndAwaitNudge(companion, 12);
            long number = cases.open(owner, "Watched from the start");
            start("/my/tickets/" + number);
            mia.page()
                    .route(
                            "**/api/live**",
                            stream -> {
                                reportAndAwaitNudge(companion, 16);
                                stream.resume();
                            },
                            new Page.RouteOptions().setTimes(1));
            mia.open("/my/tickets/" + number);
            assertThat(mia.page().locator("#goal-now")).containsText("16 %");
        }
    }

    private void reportAndAwaitNudge(TestCompanion companion, int percent) {
        NudgeTrail trail = desk.bean(NudgeTrail.class);
        String before = trail.mark();
        companion.reportBattery(percent);
        Awaitility.await().until(() -> trail.hasChangedSince(before, "device/" + owner.serial()));
    }

    @Test
    void a_person_can_be_asked_at_any_step() {
        try (Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            long number = cases.open(owner, "A person, please");
            start("/my/tickets/" + number);
            Page page = mia.openLive("/my/tickets/" + number);
            page.getByText("This did not help").click();
            assertThat(page.locator("#talk")).containsText("did not help");
            assertThat(page.locator("#step")).hasCount(0);
        }
    }

    @Test
    void a_customer_checks_a_device_and_follows_a_guide_without_a_request() {
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            Page page = mia.openLive("/my/devices/" + owner.serial());
            page.getByText("Check my device now").click();
            assertThat(page.locator("#check")).containsText("We have asked it");
            page.waitForFunction("() => document.documentElement.dataset.live === 'true'");
            companion.reportBattery(12);
            companion.tell(companion.command(), CommandResult.State.DONE, null);
            assertThat(page.locator("#check")).containsText("It has answered");
            assertThat(page.locator("#guides")).containsText("Charge");
            assertFalse(mia.overflows());

            page.locator("#guides button").first().click();
            assertThat(page.locator("#step")).containsText("Charge your device");
            assertThat(page.locator("#guides")).hasCount(0);
            page.getByText("Ask a person").click();
            assertThat(page.locator("#talk")).containsText("I stopped the guide");
            assertEquals(List.of(), mia.problems());
        }
    }

    @Test
    void a_browser_with_bluetooth_reads_the_device_and_shows_what_it_would_send() {
        try (Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            new EmulatedTracker(mia.page()).appear(87, "4.10.0");
            Page page = mia.openLive("/my/devices/" + owner.serial());
            page.getByText("Read it with this browser").click();
            assertThat(page.locator("#reading")).containsText("87 %");
            assertThat(page.locator("#reading")).containsText("4.10.0");
            assertThat(page.locator("#reading")).containsText(owner.serial());
            assertEquals(0, fleet.historyOf(owner.serial()));
            assertFalse(mia.overflows());

            page.getByText("Send it to support").click();
            assertThat(page.locator("#state")).containsText("87 %");
            assertEquals(1, fleet.historyOf(owner.serial()));
            assertEquals(List.of(), mia.problems());
        }
    }

    /** As an agent does it, for the request at that path. */
    private void start(String path) {
        String number = path.substring(path.lastIndexOf('/') + 1);
        HttpResponse<String> started =
                cases.agent.post(
                        "/api/tickets/" + number + "/runs", "{\"guide\":\"charge-and-sync\"}");
        assertEquals(201, started.statusCode(), started.body());
    }

    private static String path(Page page) {
        return (String) page.evaluate("() => location.pathname");
    }
}
