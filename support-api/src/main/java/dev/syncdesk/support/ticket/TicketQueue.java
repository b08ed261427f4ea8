package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the queue and searches it, newest ticket first. */
@Singleton
public class TicketQueue {

    private static final int MAX_STEPS = 20;
    private static final int MAX_OWN = 1_000;

    private final QueueRows rows;
    private final TicketSearch search;

    TicketQueue(QueueRows rows, TicketSearch search) {
        this.rows = rows;
        this.search = search;
    }

    /**
     * @param staffId whose {@code mine} is
     * @param query a number, an e-mail address, a serial, or the beginnings of words; null for all
     * @param after the cursor of the page before
     * @throws Refusal.Invalid if the cursor or the query is none
     */
    @Transactional(readOnly = true)
    public Page<QueueRow> page(
            View view, String staffId, @Nullable String query, int limit, @Nullable String after) {
        long below = below(after);
        String words = PlainInput.optional("query", query, TicketSearch.MAX_LENGTH);
        List<QueueRow> found =
                words == null
                        ? rows(view, staffId, below, limit + 1)
                        : found(view, staffId, words, below, limit + 1);
        return page(found, limit);
    }

    /** A customer's own tickets; searched by number and subject alone. */
    @Transactional(readOnly = true)
    public Page<QueueRow> pageOfCustomer(
            String customerId, @Nullable String query, int limit, @Nullable String after) {
        long below = below(after);
        String words = PlainInput.optional("query", query, TicketSearch.MAX_LENGTH);
        List<QueueRow> own =
                words == null
                        ? rows.ofCustomer(customerId, below, limit + 1)
                        : rows.ofCustomer(customerId, below, MAX_OWN).stream()
                                .filter(row -> matches(row, words))
                                .limit(limit + 1L)
                                .toList();
        return page(own, limit);
    }

    @Transactional(readOnly = true)
    public ViewCounts counts(String staffId) {
        return rows.counts(staffId, ViewCounts.MAX);
    }

    private List<QueueRow> rows(View view, String staffId, long below, int limit) {
        return switch (view) {
            case MINE -> rows.assignedTo(staffId, below, limit);
            case NEW -> rows.withStatus(Status.NEW.wire(), below, limit);
            case UNASSIGNED -> rows.unassigned(below, limit);
            case OPEN -> rows.active(below, limit);
            case WAITING_ON_DEVICE ->
                    rows.withStatus(Status.WAITING_ON_DEVICE.wire(), below, limit);
            case SOLVED -> rows.withStatus(Status.SOLVED.wire(), below, limit);
            case ALL -> rows.all(below, limit);
        };
    }

    private List<QueueRow> found(View view, String staffId, String words, long from, int limit) {
        List<QueueRow> found = new ArrayList<>();
        long below = from;
        for (int step = 0; below > 0 && found.size() < limit && step < MAX_STEPS; step++) {
            TicketSearch.Found next = search.find(words, below);
            if (!next.numbers().isEmpty()) {
                rows.numbered(next.numbers(), next.numbers().size()).stream()
                        .filter(row -> view.has(row, staffId))
                        .forEach(found::add);
            }
            below = next.below();
        }
        return found.size() <= limit ? found : found.subList(0, limit);
    }

    private static boolean matches(QueueRow row, String words) {
        return words.equals(Long.toString(row.number()))
                || row.subject().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static Page<QueueRow> page(List<QueueRow> found, int limit) {
        return Page.of(found, limit, row -> Long.toString(row.number()));
    }

    private static long below(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new Refusal.Invalid("after", "is not a cursor; pass what next said");
        }
        return Long.parseLong(after);
    }
}
