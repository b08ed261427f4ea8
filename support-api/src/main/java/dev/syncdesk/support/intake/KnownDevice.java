package dev.syncdesk.support.intake;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import dev.syncdesk.support.device.ActiveDays;
import dev.syncdesk.support.device.Allowance;
import dev.syncdesk.support.device.OpenFindings;
import dev.syncdesk.support.device.StateRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a device at one version of its row, read; the fields are those of the row. */
record KnownDevice(
        String serial,
        String model,
        Allowance allowance,
        String region,
        long version,
        DeviceState state,
        Digest digest,
        List<OpenFindings.Line> openFindings,
        String recentIds,
        @Nullable Instant receivedAt,
        ActiveDays activeDays,
        @Nullable Instant evaluateAt) {

    private static final int DEVICE_BYTES = 2_000;
    private static final int VIEW_BYTES = 600;
    private static final int SESSION_BYTES = 80;

    static KnownDevice of(StateRow row) {
        return new KnownDevice(
                row.serial(),
                row.model(),
                row.allowance(),
                row.region(),
                row.version(),
                DeviceStateCodec.decode(row.state()),
                DigestCodec.decode(row.digest()),
                OpenFindings.read(row.openFindings()),
                row.recentIds(),
                row.receivedAt(),
                row.activeDays(),
                row.evaluateAt());
    }

    /** Roughly what it takes of the heap. */
    int aboutBytes() {
        return DEVICE_BYTES
                + VIEW_BYTES * state.views().size()
                + SESSION_BYTES * digest.battery().sessions().size();
    }

    StateRow toRow() {
        return new StateRow(
                serial,
                model,
                allowance,
                region,
                version,
                state.lastReportAt(),
                receivedAt,
                DeviceStateCodec.encode(state),
                DigestCodec.encode(digest),
                activeDays,
                evaluateAt,
                OpenFindings.write(openFindings),
                recentIds);
    }
}
