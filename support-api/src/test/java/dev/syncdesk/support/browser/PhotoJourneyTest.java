package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.picture.TestPictures;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer photographs what they see, and the agent sees it. */
final class PhotoJourneyTest {

    private static final String LOADED = "img => img.complete && img.naturalWidth > 0";

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);
    private final Owner owner = cases.owner();

    /** Wider than what is sent, and held upright. */
    private static FilePayload photo() {
        return new FilePayload("IMG_1.jpg", "image/jpeg", TestPictures.fromCamera(2_000, 1_000));
    }

    @Test
    void a_photo_goes_from_a_phones_browser_to_the_agents_open_page() {
        long number = cases.open(owner, "See for yourself");
        try (Visitor customer = Visitor.customer(desk, owner.customer().email(), 390);
                Visitor agent = Visitor.agent(desk)) {
            Page board = agent.openLive("/tickets/" + number);
            Page page = customer.open("/my/tickets/" + number);
            page.fill("#body", "It looks like this");
            page.setInputFiles("#photo", photo());
            page.click(".my-write .my-button");

            Locator shown = page.locator(".my-figure img");
            assertThat(shown).hasAttribute("width", "800");
            assertThat(shown).hasAttribute("height", "1600");
            assertTrue((boolean) shown.evaluate(LOADED));
            assertFalse(customer.overflows());
            Locator seen = board.getByTestId("photos").locator("img");
            assertThat(seen).hasAttribute("width", "800");
            assertEquals(List.of(), customer.problems());
            assertEquals(List.of(), agent.problems());
        }
    }

    @Test
    void a_new_request_can_have_one_and_it_can_be_deleted() {
        try (Visitor customer = Visitor.customer(desk, owner.customer().email(), 390)) {
            Page page = customer.open("/my/requests/new");
            page.fill("#subject", "A crack");
            page.fill("#message", "In the glass");
            page.setInputFiles("#photo", photo());
            page.click(".my-write .my-button");
            assertThat(page.locator(".my-figure img")).isVisible();
            page.click(".my-figure button");
            assertThat(page.locator(".my-figure")).hasCount(0);
            assertEquals(List.of(), customer.problems());
        }
    }

    @Test
    void what_is_no_photo_is_said_and_the_text_is_kept() {
        try (Visitor customer = Visitor.customer(desk, owner.customer().email(), 390)) {
            Page page = customer.open("/my/tickets/" + cases.open(owner, "No photo"));
            page.fill("#body", "It looks like this");
            page.setInputFiles("#photo", new FilePayload("a.jpg", "image/jpeg", new byte[9]));
            page.click(".my-write .my-button");
            assertThat(page.locator(".my-photo [role=status]")).containsText("Not sent:");
            assertThat(page.locator("#body")).hasValue("It looks like this");
        }
    }
}
