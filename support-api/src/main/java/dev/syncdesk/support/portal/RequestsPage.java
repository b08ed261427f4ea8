package dev.syncdesk.support.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's requests, newest first.
 *
 * @param next where the older ones are
 */
public record RequestsPage(Shell shell, List<RequestCard> requests, @Nullable String next) {}
