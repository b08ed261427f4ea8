package dev.syncdesk.support.intake;

import dev.syncdesk.device.mqtt.Incoming;
import java.time.Instant;

/** A message as the broker gave it, and when. */
record Arrived(Incoming message, Instant receivedAt) {}
