package dev.syncdesk.support.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.Sources;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A guide from an empty page to a case that it solves, by the steps of {@code docs/guides.md}. */
final class GuideWritingTest {

    private static final RunningDesk DESK = RunningDesk.start(Map.of());

    private final Cases cases = new Cases(DESK);
    private final Owner owner = cases.owner();

    @AfterAll
    static void close() {
        DESK.close();
    }

    /** The worked example. */
    private static String example() {
        String page = Sources.texts("docs", "guides.md").values().iterator().next();
        int start = page.indexOf("```yaml\n") + 8;
        return page.substring(start, page.indexOf("```", start));
    }

    private static Visitor lead() {
        return Visitor.staff(DESK, Role.LEAD, "Ben Roth", 1440, ColorScheme.LIGHT);
    }

    @Test
    void a_guide_written_by_the_page_runs_end_to_end() {
        try (Visitor author = Visitor.agent(DESK);
                Visitor lead = lead()) {
            write(author, "charge", example());
            publish(lead, "charge");
            run(author);
            assertEquals(List.of(), author.problems());
            assertEquals(List.of(), lead.problems());
        }
    }

    private static void write(Visitor author, String code, String yaml) {
        Page page = begin(author, code);
        page.getByTestId("yaml").fill(yaml.replace("next: solved", "next: solvd"));
        assertThat(page.getByTestId("problems")).containsText("unknown step solvd");
        page.getByTestId("yaml").fill(yaml);
        assertThat(page.getByTestId("guide-check")).hasAttribute("data-valid", "true");
        assertThat(page.getByTestId("guide-tree")).isVisible();
        page.getByTestId("save").click();
        assertThat(page.locator("#saved")).hasText("draft saved");
        page.getByTestId("review").click();
        assertThat(page.getByTestId("draft-state")).hasText("in review");
        assertThat(page.getByTestId("publish")).isDisabled();
    }

    private static Page begin(Visitor author, String code) {
        Page page = author.open("/guides");
        page.getByTestId("new-guide-code").fill(code);
        page.getByTestId("new-guide").click();
        page.waitForURL("**/guides/" + code + "/draft");
        page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
        return page;
    }

    private static void publish(Visitor lead, String code) {
        Page page = lead.open("/guides/" + code + "/draft");
        page.getByTestId("publish").click();
        page.waitForURL("**/guides/" + code);
        assertThat(page.getByTestId("guide-version")).hasText("version 1");
        assertThat(page.getByTestId("guide-events")).containsText("Ben Roth published");
    }

    private void run(Visitor agent) {
        try (TestCompanion companion = new TestCompanion(DESK, owner)) {
            companion.reportBattery(12);
            Page page = agent.openLive("/tickets/" + cases.open(owner, "By our own guide"));
            page.getByTestId("start-charge").click();
            StepMessage charge = companion.step();
            assertEquals("Charge it", charge.title());
            companion.tell(charge, StepResult.State.SHOWN);
            Locator step = page.getByTestId("step-charge");
            assertThat(step).hasAttribute("data-state", "shown");
            companion.reportBattery(64);
            assertThat(step).hasAttribute("data-passed-by", "telemetry");
            assertThat(page.getByTestId("run")).hasAttribute("data-state", "solved");
            assertThat(page.getByTestId("proposal")).isVisible();
            assertThat(page.getByTestId("composer-body")).hasValue(Pattern.compile("64 %"));
        }
    }

    @Test
    void a_text_is_written_in_the_form_and_stands_in_the_yaml() {
        try (Visitor author = Visitor.agent(DESK)) {
            Page page = begin(author, "by-form");
            Locator title =
                    page.locator("textarea[data-path='steps/first/title'][data-language=en]");
            title.fill("Wipe the contacts");
            title.blur();
            assertThat(page.getByTestId("yaml"))
                    .hasValue(Pattern.compile("title: \\{en: \"Wipe the contacts\"}"));
            String yaml = page.getByTestId("yaml").inputValue();
            page.getByTestId("yaml").fill(yaml.replace("languages: [en]", "languages: [en, de]"));
            assertThat(page.getByTestId("languages")).containsText("de: 0 of");
            assertThat(page.getByTestId("problems")).containsText("no translation to de");
        }
    }

    @Test
    void a_way_is_led_elsewhere_in_the_form_and_the_tree_follows() {
        try (Visitor author = Visitor.agent(DESK)) {
            Page page = begin(author, "by-ways");
            page.getByTestId("yaml").fill(example().replace("guide: charge", "guide: by-ways"));
            assertThat(page.getByTestId("guide-check")).hasAttribute("data-valid", "true");
            page.locator("[data-choice='steps/charge/missed']").selectOption("solved");
            assertThat(page.getByTestId("yaml")).hasValue(Pattern.compile("missed: solved"));
            page.locator("[data-choice='steps/charge/answers/no-charger/next']")
                    .selectOption("solved");
            page.locator("[data-choice='steps/charge/within']").fill("3h");
            page.locator("[data-choice='steps/charge/within']").blur();
            assertThat(page.getByTestId("yaml")).hasValue(Pattern.compile("within: 3h"));
            assertThat(page.getByTestId("guide-check")).hasAttribute("data-valid", "false");
            assertThat(page.getByTestId("problems")).containsText("help: no step leads here");
        }
    }

    @Test
    void who_saves_later_is_told_and_keeps_their_text() {
        try (Visitor ana = Visitor.agent(DESK);
                Visitor ben = lead()) {
            Page hers = begin(ana, "by-two");
            Page his = begin(ben, "by-two");
            String yaml = his.getByTestId("yaml").inputValue();
            hers.getByTestId("yaml").fill(yaml.replace("What to do", "What Ana says"));
            hers.getByTestId("save").click();
            assertThat(hers.locator("#saved")).hasText("draft saved");
            his.getByTestId("yaml").fill(yaml.replace("What to do", "What Ben says"));
            his.keyboard().press("Control+s");
            assertThat(his.locator("#said")).containsText("Nothing of yours is lost");
            assertTrue(his.getByTestId("yaml").inputValue().contains("What Ben says"));
            his.getByTestId("save-over").click();
            assertThat(his.locator("#saved")).hasText("draft saved");
        }
    }

    @Test
    void a_past_day_is_replayed_beside_the_text() {
        try (TestCompanion companion = new TestCompanion(DESK, owner);
                Visitor author = Visitor.agent(DESK)) {
            companion.reportBattery(9);
            Page page = begin(author, "by-replay");
            page.getByTestId("replay-device").fill(owner.serial());
            page.getByTestId("replay-day").fill(today());
            page.getByTestId("replay-go").click();
            assertThat(page.getByTestId("replayed")).containsText("when a finding");
            assertThat(page.getByTestId("replay-first")).isVisible();
        }
    }

    /** In the zone of whom the test registers. */
    private static String today() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        return LocalDate.ofInstant(DESK.clock().instant(), zone).toString();
    }
}
