package dev.syncdesk.device.guide;

import java.time.Instant;

/**
 * One signal's value.
 *
 * @param value as text: {@code 24}, {@code true}, {@code 4.9.135}, {@code 2026-11-21T19:04:00Z}
 * @param at when it was observed
 * @param relay who observed it
 */
public record Reading(String value, Instant at, String relay) {}
