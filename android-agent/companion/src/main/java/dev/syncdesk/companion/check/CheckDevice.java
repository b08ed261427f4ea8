package dev.syncdesk.companion.check;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.companion.device.OwnDevice;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.ReadDevice;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the phone, then at the device, and makes a report of both.
 *
 * <p>Of syncing it says only what it knows: when it tried to reach the device and what became of
 * it. It fetches no records, so it never says that a sync succeeded.
 */
public final class CheckDevice {

    /** The radio is not on for longer in one check. */
    public static final Duration RADIO_LIMIT = Duration.ofSeconds(15);

    private final LooksAtPhone phone;
    private final BleTransport radio;
    private final Clock clock;

    /**
     * @param clock with the zone in which phone and device are
     */
    public CheckDevice(LooksAtPhone phone, BleTransport radio, Clock clock) {
        this.phone = phone;
        this.radio = radio;
        this.clock = clock;
    }

    /**
     * @param wish what to ask of the device besides looking
     * @param stages is told how far it is, on the caller's thread
     */
    public CheckResult check(OwnDevice device, Wish wish, Consumer<Stage> stages) {
        stages.accept(Stage.PHONE);
        Phone seen = phone.look();
        String address = device.address();
        if (!isReady(seen)) {
            return new CheckResult.PhoneNotReady(ofPhone(seen, null));
        }
        if (address == null) {
            return new CheckResult.NotChosen(ofPhone(seen, null));
        }
        return read(Address.of(address), device, wish, seen, stages);
    }

    /** A permission that this version of the phone's system does not ask for is not known. */
    private static boolean isReady(Phone phone) {
        return !Boolean.FALSE.equals(phone.bluetoothOn())
                && !Boolean.FALSE.equals(phone.nearbyDevicesPermission())
                && !Boolean.FALSE.equals(phone.locationPermission());
    }

    private CheckResult read(
            Address address, OwnDevice device, Wish wish, Phone seen, Consumer<Stage> stages) {
        ReadDevice reader =
                new ReadDevice(new PatientTransport(radio, stages), Via.COMPANION, clock);
        try {
            DeviceReading reading = reader.read(address, null, wish, RADIO_LIMIT);
            List<String> refusals = reading.refusals();
            Sync sync = reached(ErrorCode.of(refusals), device.failures());
            return new CheckResult.Read(reading.report().withSync(sync).withPhone(seen), refusals);
        } catch (BleException e) {
            Sync sync = attempt(device.failures() + 1, ErrorCode.of(e.failure()));
            return new CheckResult.NotRead(ofPhone(seen, sync), e.failure());
        }
    }

    /** A device that refuses what it has to give was reached, and cannot be synced with. */
    private Sync reached(@Nullable String refusal, int failures) {
        return refusal == null ? attempt(0, null) : attempt(failures + 1, refusal);
    }

    private Sync attempt(int failures, @Nullable String error) {
        return new Sync(null, now(), failures, error, null);
    }

    private DeviceReport ofPhone(Phone seen, @Nullable Sync sync) {
        Instant now = now();
        return new DeviceReport(
                UuidCreator.getTimeOrderedEpoch().toString(),
                now,
                now,
                Via.COMPANION,
                null,
                null,
                sync,
                null,
                null,
                null,
                null,
                null,
                seen,
                Collections.emptyList());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
