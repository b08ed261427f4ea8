package dev.syncdesk.support.rate;

import dev.syncdesk.device.diagnosis.FailureRate;
import dev.syncdesk.device.diagnosis.PhoneSystem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds each phone system against all others. */
record PhoneSystems(List<FleetRows.Phone> phones, Optional<LocalDate> firstDay, Instant now) {

    /** Days before a system's first, of which the fleet must know for the system to be new. */
    private static final int KNOWN_BEFORE_DAYS = 14;

    Map<String, PhoneSystem> byKey() {
        long devices = phones.stream().mapToLong(FleetRows.Phone::devices).sum();
        long failing = phones.stream().mapToLong(FleetRows.Phone::failing).sum();
        Map<String, PhoneSystem> systems = new HashMap<>();
        for (FleetRows.Phone phone : phones) {
            long others = devices - phone.devices();
            double usual = others == 0 ? 1 : (double) (failing - phone.failing()) / others;
            FailureRate rate = new FailureRate(phone.devices(), phone.failing(), usual, now);
            systems.put(phone.key(), new PhoneSystem(firstSeen(phone), rate));
        }
        return Map.copyOf(systems);
    }

    private @Nullable LocalDate firstSeen(FleetRows.Phone phone) {
        LocalDate before = phone.firstOn().minusDays(KNOWN_BEFORE_DAYS);
        boolean known = firstDay.map(first -> !first.isAfter(before)).orElse(false);
        return known ? phone.firstOn() : null;
    }
}
