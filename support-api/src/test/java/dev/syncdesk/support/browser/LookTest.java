package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds on every page: keys, the palette, dark, small screens, text that stays text. */
final class LookTest {

    private static final String BACKGROUND =
            "() => getComputedStyle(document.body).backgroundColor";

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final Owner owner = cases.owner();

    @Test
    void a_question_mark_shows_the_keys() {
        try (Visitor agent = Visitor.agent(desk)) {
            Page page = agent.open("/");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            assertThat(page.locator("#keys")).containsText("Next case");
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
        }
    }

    @Test
    void the_palette_finds_a_case_and_opens_it() {
        long number = cases.open(owner, "Zanzibar strap");
        try (Visitor agent = Visitor.agent(desk)) {
            Page page = agent.open("/");
            page.keyboard().press("Control+k");
            page.locator("#palette-query").fill("zanzibar");
            assertThat(page.locator("#palette-list")).containsText("Zanzibar strap");
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("case")).hasAttribute("data-number", number + "");
        }
    }

    @Test
    void a_dark_system_gets_dark_pages() {
        try (Visitor light = Visitor.agent(desk, 1440, ColorScheme.LIGHT);
                Visitor dark = Visitor.agent(desk, 1440, ColorScheme.DARK)) {
            Object inLight = light.open("/").evaluate(BACKGROUND);
            assertNotEquals(inLight, dark.open("/").evaluate(BACKGROUND));
        }
    }

    @Test
    void nothing_is_wider_than_a_phone() {
        long number = cases.open(owner, "A".repeat(120));
        List<String> paths =
                List.of(
                        "/",
                        "/tickets/" + number,
                        "/devices/" + owner.serial(),
                        "/guides",
                        "/guides/charge-and-sync",
                        "/guides/charge-and-sync/versions/1",
                        "/trends",
                        "/known-issues",
                        "/releases",
                        "/releases/" + TestFleet.MODEL + "/5.0.0",
                        "/comparison",
                        "/comparison?model=" + TestFleet.MODEL);
        try (Visitor agent = Visitor.agent(desk, 390, ColorScheme.LIGHT)) {
            paths.forEach(path -> requireNoOverflow(agent, path));
        }
        List<String> own =
                List.of(
                        "/my",
                        "/my/tickets",
                        "/my/tickets/" + number,
                        "/my/requests/new",
                        "/my/sharing",
                        "/my/devices/" + owner.serial());
        try (Visitor mia = Visitor.customer(desk, owner.customer().email(), 390)) {
            own.forEach(path -> requireNoOverflow(mia, path));
        }
    }

    @Test
    void a_managers_report_is_no_wider_than_a_phone() {
        ColorScheme light = ColorScheme.LIGHT;
        try (Visitor manager = Visitor.staff(desk, Role.MANAGER, "Clara Vogt", 390, light)) {
            requireNoOverflow(manager, "/reports/self-service");
        }
    }

    @Test
    void text_from_outside_stays_text() {
        long number = cases.open(owner, "<img src=x onerror=window.hacked=1>");
        try (Visitor agent = Visitor.agent(desk);
                Visitor mia = Visitor.customer(desk, owner.customer().email(), 1440)) {
            Page page = agent.open("/tickets/" + number);
            assertThat(page.getByTestId("case")).containsText("<img src=x");
            assertEquals(true, page.evaluate("() => window.hacked === undefined"));
            Page own = mia.open("/my/tickets/" + number);
            assertThat(own.locator("h1")).containsText("<img src=x");
            assertEquals(true, own.evaluate("() => window.hacked === undefined"));
        }
    }

    private static void requireNoOverflow(Visitor visitor, String path) {
        visitor.open(path);
        assertFalse(visitor.overflows(), path + " is wider than the screen");
    }
}
