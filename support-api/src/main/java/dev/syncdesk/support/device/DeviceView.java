package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.device.diagnosis.FirmwareState;
import dev.syncdesk.device.diagnosis.SyncState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device as the HTTP contract shows it. A value that is not known is null; a state that is not
 * known says {@code unknown}.
 *
 * @param owner an e-mail address
 * @param presence {@code online}, {@code offline} or {@code unknown}, from its relays
 * @param withheld whether its owner does not share its state, so that nothing of it is shown
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DeviceView(
        String serial,
        String model,
        String kind,
        @Nullable String owner,
        String presence,
        @Nullable Instant lastReportAt,
        BatteryView battery,
        SyncView sync,
        FirmwareView firmware,
        LinkView link,
        List<FindingView> findings,
        boolean withheld) {

    /** The registration alone. */
    DeviceView hidden() {
        return new DeviceView(
                serial,
                model,
                kind,
                owner,
                PresenceState.UNKNOWN.wire(),
                null,
                new BatteryView(null, null, null),
                new SyncView(SyncState.UNKNOWN.wire(), null, null, null, null),
                new FirmwareView(null, firmware.current(), FirmwareState.UNKNOWN.wire(), null),
                new LinkView(null, null, null),
                List.of(),
                true);
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record BatteryView(
            @Nullable Integer percent, @Nullable String status, @Nullable Instant at) {}

    /**
     * @param state {@code ok}, {@code late}, {@code failing} or {@code unknown}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SyncView(
            String state,
            @Nullable Instant lastSuccessAt,
            @Nullable String error,
            @Nullable Integer pendingRecords,
            @Nullable Instant at) {}

    /**
     * @param current the model's newest release
     * @param state {@code current}, {@code behind}, {@code known-bad}, {@code updating}, {@code
     *     failed} or {@code unknown}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FirmwareView(
            @Nullable String version,
            @Nullable String current,
            String state,
            @Nullable Instant at) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record LinkView(
            @Nullable String transport, @Nullable Integer rssiDbm, @Nullable Instant at) {}

    /**
     * @param evidence sentences
     * @param guides codes of those that treat it, the one to propose first at the head; none while
     *     another finding suppresses it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FindingView(
            String code, String scope, Instant since, List<String> evidence, List<String> guides) {}
}
