package dev.syncdesk.support.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the palette can do besides finding: the keys of a case, and the pages. */
final class PaletteActions {

    private PaletteActions() {}

    static List<PaletteItem> matching(String typed, Screen screen) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return Stream.concat(keys(screen), pages(screen))
                .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static Stream<PaletteItem> keys(Screen screen) {
        return KeyList.GROUPS.stream()
                .filter(group -> group.code().equals("case"))
                .flatMap(group -> group.keys().stream())
                .map(
                        key ->
                                item(
                                        screen,
                                        "lightning",
                                        screen.say("key." + key.code()),
                                        null,
                                        key.caps().getFirst()));
    }

    private static Stream<PaletteItem> pages(Screen screen) {
        return Stream.of(
                page(screen, "inbox", "queue", "/"),
                page(screen, "smartwatch", "devices", "/devices"),
                page(screen, "signpost-split", "guides", "/guides"),
                page(screen, "graph-up-arrow", "trends", "/trends"));
    }

    private static PaletteItem page(Screen screen, String icon, String section, String href) {
        return item(screen, icon, screen.say("rail." + section), href, null);
    }

    private static PaletteItem item(
            Screen screen, String icon, String title, @Nullable String href, @Nullable String key) {
        return new PaletteItem(
                screen.say("palette.kind.action"), icon, title, null, href, key, key);
    }
}
