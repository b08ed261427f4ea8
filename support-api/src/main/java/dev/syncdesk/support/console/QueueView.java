package dev.syncdesk.support.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue's column.
 *
 * @param view the code of the view, such as {@code mine}
 * @param query what is searched for; empty when a view is shown
 * @param selected the number of the ticket that is open beside it
 * @param next the cursor of the rows that follow
 */
public record QueueView(
        String view,
        String query,
        List<QueueTab> tabs,
        List<QueueLine> rows,
        @Nullable Long selected,
        @Nullable String next) {

    public boolean isSelected(QueueLine row) {
        return selected != null && selected == row.number();
    }

    /** How the address names this list. */
    public String address() {
        return query.isEmpty() ? "view=" + encoded(view) : "query=" + encoded(query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
