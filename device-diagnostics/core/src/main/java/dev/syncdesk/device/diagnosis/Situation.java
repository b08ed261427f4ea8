package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceState;
import java.time.Instant;

/** All that a rule may look at. */
public record Situation(
        DeviceState state, Digest digest, ModelFacts model, FleetFacts fleet, Instant now) {}
