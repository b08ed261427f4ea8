package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Page;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a device's history page by page, each report as it came, with when and by whom. */
@Singleton
class ReportList {

    private static final Argument<Map<String, Object>> JSON_OBJECT =
            Argument.mapOf(String.class, Object.class);

    private final ReportHistory history;
    private final ObjectMapper json;

    ReportList(ReportHistory history, ObjectMapper json) {
        this.history = history;
        this.json = json;
    }

    /**
     * @param since the oldest that is wanted
     */
    @Transactional(readOnly = true)
    Page<Map<String, Object>> page(String serial, Instant since, Cursor before, int limit) {
        return Page.of(
                        history.before(serial, since, before.at(), before.id(), limit + 1),
                        limit,
                        report -> new Cursor(report.at(), report.id()).text())
                .map(this::view);
    }

    private Map<String, Object> view(KeptReport report) {
        try {
            Map<String, Object> view =
                    new LinkedHashMap<>(json.readValue(report.body(), JSON_OBJECT));
            view.put("relay", report.relayId());
            view.put("receivedAt", report.receivedAt());
            return view;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
