package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.RelayTopic;
import dev.syncdesk.device.mqtt.Topics;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Stores a report that came by another way than the broker: the portal, an import. */
@Singleton
public final class StoreReport {

    /** Who says what comes over HTTP; no relay has this id. */
    public static final String HTTP = "http";

    private final ReadLetter read;
    private final StoreOne store;
    private final Clock clock;

    StoreReport(ReadLetter read, StoreOne store, Clock clock) {
        this.read = read;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param serial for which the caller may speak
     * @throws Refusal.Invalid if it is no report, or cannot be stored
     */
    public void store(String serial, byte[] body, WireFormat format) {
        Instant now = clock.instant();
        Content content = read.content(RelayTopic.Kind.REPORT, body, format, now);
        store.store(
                new Letter(
                        Topics.report(HTTP, serial),
                        HTTP,
                        serial,
                        content,
                        body,
                        now,
                        true,
                        () -> {}));
    }
}
