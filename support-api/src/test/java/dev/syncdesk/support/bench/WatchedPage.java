package dev.syncdesk.support.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.syncdesk.support.browser.Chromium;
import java.net.URI;
import java.util.List;

/** An agent's open case in Chromium, which notes each change of the battery's value by itself. */
final class WatchedPage implements AutoCloseable {

    private static final int CLOCK_READINGS = 200;

    private static final String CLOCK = "() => performance.timeOrigin + performance.now()";
    private static final String WATCH =
            """
            () => {
              const value = () =>
                document.querySelector('[data-testid=value-battery] .value')?.textContent ?? '';
              window.shown = [];
              let last = value();
              new MutationObserver(() => {
                const text = value();
                if (text === last) return;
                last = text;
                window.shown.push(performance.timeOrigin + performance.now() + '|' + text.trim());
              }).observe(document.getElementById('device'),
                  { subtree: true, childList: true, characterData: true });
            }
            """;

    private final BrowserContext window;
    private final Page page;
    private double offset;
    private double error = Double.MAX_VALUE;

    private WatchedPage(BrowserContext window) {
        this.window = window;
        page = window.newPage();
    }

    /**
     * A value as it came into the page.
     *
     * @param at by the bench's clock
     */
    record Shown(double at, String text) {}

    static WatchedPage open(URI desk, LiveWorld world) {
        WatchedPage watched = new WatchedPage(Chromium.window(desk));
        Page page = watched.page;
        page.navigate("/sign-in");
        page.fill("#email", LiveWorld.AGENT);
        page.fill("#password", LiveWorld.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate("/tickets/" + world.ticket());
        page.waitForFunction("() => document.documentElement.dataset.live === 'true'");
        page.evaluate(WATCH);
        watched.readClock();
        return watched;
    }

    /** The quickest of many readings knows best: the page answered within so long. */
    private void readClock() {
        for (int i = 0; i < CLOCK_READINGS; i++) {
            double before = WallClock.millis();
            double there = ((Number) page.evaluate(CLOCK)).doubleValue();
            double after = WallClock.millis();
            if ((after - before) / 2 < error) {
                error = (after - before) / 2;
                offset = there - (before + after) / 2;
            }
        }
    }

    double clockOffsetMillis() {
        return offset;
    }

    double clockErrorMillis() {
        return error;
    }

    List<Shown> seen() {
        List<?> shown = (List<?>) page.evaluate("() => window.shown");
        return shown.stream().map(Object::toString).map(this::shown).toList();
    }

    private Shown shown(String line) {
        int bar = line.indexOf('|');
        return new Shown(
                Double.parseDouble(line.substring(0, bar)) - offset, line.substring(bar + 1));
    }

    @Override
    public void close() {
        window.close();
    }
}
