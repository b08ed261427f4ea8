package dev.syncdesk.device.diagnosis;

import java.time.Instant;

/**
 * @param percent 0 to 100
 * @param charging on its charger, or full on it
 */
public record BatterySample(Instant at, int percent, boolean charging) {}
