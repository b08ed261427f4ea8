package dev.syncdesk.support.connector;

import dev.syncdesk.device.fitbit.AriaAnswer;
import dev.syncdesk.device.fitbit.AriaUpload;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.intake.StoreReport;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.SecretHash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes a scale's upload: of it a report is stored, and the rest is forgotten before anything is
 * written. The first secret that comes for a serial is the scale's from then on.
 */
@Singleton
class TakeAriaUpload {

    private final AriaScaleCheck check;
    private final AriaScales scales;
    private final StoreReport store;
    private final Clock clock;

    TakeAriaUpload(AriaScaleCheck check, AriaScales scales, StoreReport store, Clock clock) {
        this.check = check;
        this.scales = scales;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @return what the scale is to be told
     * @throws Refusal if it is not an upload, or not that scale's
     */
    @Transactional
    byte[] take(byte[] body) {
        Instant now = clock.instant();
        AriaUpload upload = read(body);
        check.require(upload.serial());
        trust(upload, now);
        byte[] report = ReportCodec.encode(upload.report(now), WireFormat.JSON);
        store.store(upload.serial(), report, WireFormat.JSON);
        return AriaAnswer.encode(now);
    }

    private static AriaUpload read(byte[] body) {
        return switch (AriaUpload.decode(body)) {
            case Decoded.Value<AriaUpload>(AriaUpload upload) -> upload;
            case Decoded.Malformed<AriaUpload> bad ->
                    throw new Refusal.Invalid("upload", bad.detail());
        };
    }

    private void trust(AriaUpload upload, Instant now) {
        String hash = SecretHash.of(upload.secret());
        scales.meet(upload.serial(), hash, now);
        if (scales.heard(upload.serial(), hash, now) == 0) {
            throw new Refusal.Forbidden(
                    "The scale "
                            + upload.serial()
                            + " is known by another secret. If it was reset, forget it first.");
        }
    }
}
