package dev.syncdesk.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once for all browser tests of a run. */
public final class Chromium {

    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // Web Bluetooth is behind these on Linux.
                    "--enable-features=WebBluetooth",
                    "--enable-blink-features=WebBluetooth",
                    "--enable-experimental-web-platform-features");

    private static final class Shared {
        static final Browser BROWSER = launch();
    }

    private Chromium() {}

    /** A window of a reader who has not signed in, as wide as a desk's screen. */
    public static BrowserContext window(URI desk) {
        return window(desk, 1440, 900, ColorScheme.LIGHT);
    }

    static BrowserContext window(URI desk, int width, int height, ColorScheme scheme) {
        BrowserContext window =
                Shared.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(desk.toString())
                                .setViewportSize(width, height)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/Berlin")
                                .setColorScheme(scheme));
        window.setDefaultTimeout(10_000);
        return window;
    }

    private static Browser launch() {
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(ARGUMENTS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Path executable() {
        return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    }
}
