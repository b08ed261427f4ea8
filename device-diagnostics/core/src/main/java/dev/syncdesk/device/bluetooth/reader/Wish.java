package dev.syncdesk.device.bluetooth.reader;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a reading is to do besides looking.
 *
 * @param measure for how long to wait for a measurement; zero to ask for none. Some scales delete
 *     what they stored once it was sent, so this is asked for by a person
 * @param setClock whether to set the device's clock to this machine's
 * @param consent by which a scale knows its user, or null
 * @param position whether to ask the device where it is
 */
public record Wish(
        Duration measure, boolean setClock, @Nullable Consent consent, boolean position) {

    public static final Wish LOOK_ONLY = new Wish(Duration.ZERO, false, null, false);

    public Wish settingClock() {
        return new Wish(measure, true, consent, position);
    }

    public Wish askingWhere() {
        return new Wish(measure, setClock, consent, true);
    }

    boolean wantsMeasurement() {
        return !measure.isZero();
    }
}
