package dev.syncdesk.support.console;

import dev.syncdesk.support.device.SharedHistory;
import dev.syncdesk.support.device.StoredFinding;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.ticket.QueueRow;
import dev.syncdesk.support.ticket.TicketQueue;
import dev.syncdesk.support.ticket.View;
import dev.syncdesk.support.ticket.ViewCounts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the queue's column: the views with how much is in them, and the lines of one. */
@Singleton
public class QueueColumn {

    private final TicketQueue queue;
    private final SharedHistory history;

    QueueColumn(TicketQueue queue, SharedHistory history) {
        this.queue = queue;
        this.history = history;
    }

    /**
     * @param selected the case that is open beside it
     */
    @Transactional(readOnly = true)
    public QueueView of(String staffId, QueueAsked asked, @Nullable Long selected) {
        View view = asked.part();
        String words = asked.search();
        Page<QueueRow> page =
                queue.page(
                        view,
                        staffId,
                        words.isEmpty() ? null : words,
                        Page.DEFAULT_LIMIT,
                        asked.after());
        return new QueueView(
                view.wire(),
                words,
                tabs(queue.counts(staffId), words.isEmpty() ? view : null),
                lines(page.items()),
                selected,
                page.next());
    }

    private List<QueueLine> lines(List<QueueRow> rows) {
        Map<String, Long> open = openFindings(rows);
        return rows.stream()
                .map(row -> QueueLine.of(row, open.getOrDefault(row.serial(), 0L)))
                .toList();
    }

    private Map<String, Long> openFindings(List<QueueRow> rows) {
        List<String> serials =
                rows.stream().map(QueueRow::serial).filter(Objects::nonNull).distinct().toList();
        return serials.isEmpty()
                ? Map.of()
                : history.openFindings(serials).stream()
                        .collect(
                                Collectors.groupingBy(
                                        StoredFinding::serial, Collectors.counting()));
    }

    private static List<QueueTab> tabs(ViewCounts counts, @Nullable View shown) {
        return List.of(
                tab(View.MINE, counts.mine(), shown),
                tab(View.NEW, counts.fresh(), shown),
                tab(View.UNASSIGNED, counts.unassigned(), shown),
                tab(View.WAITING_ON_DEVICE, counts.waitingOnDevice(), shown),
                tab(View.OPEN, counts.open(), shown),
                tab(View.SOLVED, counts.solved(), shown));
    }

    private static QueueTab tab(View view, long count, @Nullable View shown) {
        return new QueueTab(view.wire(), count, count >= ViewCounts.MAX, view == shown);
    }
}
