package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import dev.syncdesk.support.ticket.Drafts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer decides on their phone what the agent sees on theirs. */
final class ConsentJourneyTest {

    private static final ContainsTextOptions WITHIN_TWO_SECONDS =
            new ContainsTextOptions().setTimeout(2_000);

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);

    @Test
    void a_customer_is_asked_before_the_first_check_and_sees_what_is_sent() {
        Owner owner = cases.silentOwner("es");
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor luz = Visitor.customer(desk, owner.customer().email(), 390)) {
            Page page = luz.openLive("/my/devices/" + owner.serial());
            page.getByText("Comprobar mi dispositivo ahora").click();
            assertThat(page.locator("#sent")).containsText("Se envía: batería");
            assertFalse(luz.overflows());
            assertThat(page.locator("input[type=checkbox]:checked")).hasCount(0);
            page.locator("input[name=support]").check();
            button(page, "Guardar").click();

            page.getByText("Comprobar mi dispositivo ahora").click();
            assertThat(page.locator("#check")).containsText("Se lo hemos pedido");
            assertEquals("report-now", companion.command().command());
            assertEquals(List.of(), luz.problems());
        }
    }

    @Test
    void what_a_customer_takes_back_leaves_the_agents_open_page_and_returns_when_given_again() {
        Owner owner = cases.owner();
        try (TestCompanion companion = new TestCompanion(desk, owner);
                Visitor agent = Visitor.agent(desk);
                Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            companion.reportBattery(12);
            long number = cases.open(owner, "Mine to show");
            Page seen = agent.openLive("/tickets/" + number);
            assertThat(seen.getByTestId("value-battery")).containsText("12 %");
            assertThat(seen.getByTestId("case")).containsText("battery 12 %");

            decide(mia, false);
            Locator device = seen.getByTestId("device");
            assertThat(device).containsText("does not share its state", WITHIN_TWO_SECONDS);
            assertThat(seen.getByTestId("value-battery")).hasCount(0);
            assertThat(seen.getByTestId("case")).not().containsText("12 %");
            assertThat(seen.getByTestId("case")).containsText("It does not sync.");

            decide(mia, true);
            assertThat(seen.getByTestId("value-battery")).containsText("12 %", WITHIN_TWO_SECONDS);
            assertThat(seen.getByTestId("case")).containsText("battery 12 %");
            companion.reportBattery(11);
            assertThat(seen.getByTestId("value-battery")).containsText("11 %");
            assertEquals(List.of(), agent.problems());
            assertEquals(List.of(), mia.problems());
        }
    }

    @Test
    void a_proposed_reply_goes_with_what_it_was_made_of() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "Proposed");
        String proof = "Battery 64 % at last";
        desk.bean(Drafts.class)
                .add(number, "", "public", proof, "proposal", desk.clock().instant());
        try (Visitor agent = Visitor.agent(desk);
                Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            Page seen = agent.openLive("/tickets/" + number);
            assertThat(seen.getByTestId("proposal")).isVisible();
            assertThat(seen.getByTestId("composer-body")).hasValue(proof);

            decide(mia, false);
            assertThat(seen.getByTestId("composer-body")).hasValue("");
            assertThat(seen.getByTestId("proposal")).hasCount(0);
            assertEquals(List.of(), agent.problems());
        }
    }

    /** From the foot of their first page: taking back is as near as giving. */
    private static void decide(Visitor mia, boolean shares) {
        Page page = mia.open("/my");
        page.getByText("What I share").click();
        page.locator("input[name=support]").setChecked(shares);
        button(page, "Save").click();
        assertThat(page.locator("h1")).containsText("Hello");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
