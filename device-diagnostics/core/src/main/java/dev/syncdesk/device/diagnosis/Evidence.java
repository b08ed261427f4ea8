package dev.syncdesk.device.diagnosis;

import java.time.Instant;

/**
 * One observed value that supports a finding.
 *
 * @param signal the signal's path in a report, such as {@code battery.percent}
 * @param value the value with its unit, as a person reads it: {@code 12 %}
 * @param at when it was observed
 * @param relay who observed it
 */
public record Evidence(String signal, String value, Instant at, String relay) {}
