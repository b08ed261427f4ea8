package dev.syncdesk.device.bluetooth.reader;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a reading is to do besides looking.
 *
 * @param measure for how long to wait for a measurement; zero to ask for none. Some scales delete
 *     what they stored once it was sent, so this is asked for by a person
 * @param liveOnly whether to wait only for what a device sends as it measures and does not store,
 *     so that nothing is deleted by it
 * @param setClock whether to set the device's clock to this machine's
 * @param consent by which a scale knows its user, or null
 * @param position whether to ask the device where it is
 */
public record Wish(
        Duration measure,
        boolean liveOnly,
        boolean setClock,
        @Nullable Consent consent,
        boolean position) {

    public static final Wish LOOK_ONLY = new Wish(Duration.ZERO, false, false, null, false);

    /** Waits for a proof that the device measures, of what it sends live and does not store. */
    public Wish watchingLive(Duration within) {
        return new Wish(within, true, setClock, consent, position);
    }

    public Wish settingClock() {
        return new Wish(measure, liveOnly, true, consent, position);
    }

    public Wish askingWhere() {
        return new Wish(measure, liveOnly, setClock, consent, true);
    }

    boolean wantsMeasurement() {
        return !measure.isZero();
    }
}
