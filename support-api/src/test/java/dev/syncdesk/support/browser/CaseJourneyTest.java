package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case from its opening to its proposed closure, at the agent's screen. */
final class CaseJourneyTest {

    private static final ContainsTextOptions WITHIN_A_SECOND =
            new ContainsTextOptions().setTimeout(1_000);

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final Owner owner = cases.owner();

    @Test
    void an_agent_opens_a_case_with_one_key() {
        long number = cases.open(owner, "Opened by a key");
        try (Visitor agent = Visitor.agent(desk)) {
            Page page = agent.open("/tickets?view=new");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("case")).containsText("Opened by a key");
            assertThat(page.getByTestId("device")).containsText(owner.serial());
            assertEquals("/tickets/" + number, path(page));
            assertEquals(List.of(), agent.problems());
        }
    }

    @Test
    void a_report_changes_the_open_page_within_a_second() {
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor agent = Visitor.agent(desk)) {
            companion.reportBattery(42);
            Page page = agent.openLive("/tickets/" + cases.open(owner, "Live"));
            assertThat(page.getByTestId("value-battery")).containsText("42 %");
            page.evaluate("() => (window.sameLoad = true)");
            companion.reportBattery(41);
            assertThat(page.getByTestId("value-battery")).containsText("41 %", WITHIN_A_SECOND);
            assertEquals(true, page.evaluate("() => window.sameLoad"));
        }
    }

    @Test
    void a_guide_proves_itself_by_telemetry_and_proposes_the_closure() {
        Instant threeDaysAgo = desk.clock().instant().minus(Duration.ofDays(3));
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor agent = Visitor.agent(desk)) {
            companion.report(12, threeDaysAgo);
            Page page = agent.openLive("/tickets/" + cases.open(owner, "To be cured"));
            assertThat(page.getByTestId("start-charge-and-sync")).isVisible();
            page.keyboard().press("g");

            StepMessage charge = companion.step();
            Locator step = page.getByTestId("step-charge");
            assertThat(step).hasAttribute("data-state", "sent");
            companion.tell(charge, StepResult.State.RECEIVED);
            assertThat(step).hasAttribute("data-state", "received");
            companion.tell(charge, StepResult.State.SHOWN);
            assertThat(step).hasAttribute("data-state", "shown");

            companion.report(24, threeDaysAgo);
            assertThat(step).hasAttribute("data-passed-by", "telemetry");
            assertThat(step).containsText("24 %");

            assertEquals("sync", companion.step().step());
            companion.report(24, desk.clock().instant());
            assertThat(page.getByTestId("step-sync")).hasAttribute("data-state", "passed");
            assertEquals("fill-up", companion.step().step());
            companion.report(34, desk.clock().instant());
            assertThat(page.getByTestId("run")).hasAttribute("data-state", "solved");
            assertThat(page.getByTestId("proposal")).isVisible();
            assertThat(page.getByTestId("composer-body")).hasValue(Pattern.compile("24 %"));
            assertEquals(List.of(), agent.problems());
        }
    }

    @Test
    void a_step_that_nobody_answers_is_missed_and_its_branch_is_taken() {
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor agent = Visitor.agent(desk)) {
            companion.reportBattery(12);
            Page page = agent.openLive("/tickets/" + cases.open(owner, "Nobody answers"));
            page.getByTestId("start-charge-and-sync").click();
            companion.tell(companion.step(), StepResult.State.SHOWN);
            assertThat(page.getByTestId("step-charge")).hasAttribute("data-state", "shown");
            desk.clock().advance(Duration.ofHours(2).plusMinutes(1));
            desk.bean(Jobs.class).runDue();
            assertThat(page.getByTestId("step-charge")).hasAttribute("data-state", "missed");
            assertEquals("charge-again", companion.step().step());
            assertThat(page.getByTestId("step-charge-again")).isVisible();
        }
    }

    private static String path(Page page) {
        return (String) page.evaluate("() => location.pathname");
    }
}
