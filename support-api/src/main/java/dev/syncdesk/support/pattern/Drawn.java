package dev.syncdesk.support.pattern;

import java.time.LocalDate;
import java.util.Map;

/**
 * A device that was drawn by lot.
 *
 * @param firmware that it ran when it mattered; empty where that is not known
 * @param onset the day on which its finding opened; for another that of the affected device beside
 *     which it is looked at
 */
record Drawn(
        String serial, String model, String firmware, LocalDate onset, Map<String, String> traits) {

    boolean isLike(Drawn other) {
        return model.equals(other.model) && firmware.equals(other.firmware);
    }

    Drawn on(LocalDate day) {
        return new Drawn(serial, model, firmware, day, traits);
    }
}
