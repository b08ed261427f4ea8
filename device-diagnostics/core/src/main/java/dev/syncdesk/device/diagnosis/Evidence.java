package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Observed;
import java.time.Instant;

/**
 * One observed value that supports a finding.
 *
 * @param signal the signal's path in a report, such as {@code battery.percent}
 * @param value the value with its unit, as a person reads it: {@code 12 %}
 * @param at when it was observed
 * @param relay who observed it
 */
public record Evidence(String signal, String value, Instant at, String relay) {

    static Evidence of(String signal, String value, Observed<?> observed) {
        return new Evidence(signal, value, observed.at(), observed.source().relay());
    }
}
