package dev.syncdesk.companion;

import dev.syncdesk.companion.check.LooksAtPhone;
import dev.syncdesk.companion.store.Seal;
import dev.syncdesk.device.bluetooth.BleTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What the app needs of a phone.
 *
 * @param folder for its files, which no other app reads
 * @param seal for its secrets
 * @param radio Bluetooth, one user at a time
 * @param languages of the person, the preferred one first, such as {@code de}
 * @param clock with the zone in which the phone is
 */
public record Surroundings(
        Path folder,
        Seal seal,
        LooksAtPhone phone,
        BleTransport radio,
        List<String> languages,
        Clock clock) {}
