package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a relay is connected: {@code presence/1}.
 *
 * @param connection names one connection; an offline of an older one changes nothing
 * @param at null in a will, which is written before its time is known
 * @param receipts whether the relay keeps messages until a receipt names them
 * @param languages of the person who reads the steps, the preferred one first
 * @param accepts schemas that the relay can show, such as {@code step/1}
 * @param commands that the relay can do
 */
public record Presence(
        Status status,
        String connection,
        @Nullable Instant at,
        @Nullable RelayKind kind,
        boolean receipts,
        List<String> languages,
        List<String> accepts,
        List<String> commands) {

    public static final String SCHEMA = "presence/1";

    /** Connected or not. */
    public enum Status implements WireWord {
        ONLINE,
        OFFLINE;

        static final WireWords<Status> WORDS = new WireWords<>(values());
    }

    /** The same connection's end, as a will or an orderly goodbye. */
    public Presence goneOffline(@Nullable Instant when) {
        return new Presence(
                Status.OFFLINE,
                connection,
                when,
                kind,
                receipts,
                Collections.emptyList(),
                Collections.emptyList(),
                Collections.emptyList());
    }
}
