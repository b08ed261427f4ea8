package dev.syncdesk.companion.desk;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a desk is, as a person types it. */
public final class DeskAddress {

    private static final int MOST_CHARACTERS = 200;

    /**
     * {@code desk.example.org} is {@code https://desk.example.org}.
     *
     * @param plainToo whether {@code http://} is taken as well, for a desk on a developer's machine
     * @return null for what is no such address
     */
    public static @Nullable URI read(String typed, boolean plainToo) {
        String text = typed.trim().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return null;
        }
        URI uri = parse(text.contains("://") ? text : "https://" + text);
        if (uri == null || uri.getHost() == null || uri.getUserInfo() != null) {
            return null;
        }
        boolean known =
                "https".equals(uri.getScheme()) || plainToo && "http".equals(uri.getScheme());
        return known ? uri.resolve("/") : null;
    }

    private static @Nullable URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private DeskAddress() {}
}
