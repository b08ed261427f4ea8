package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.WireWord;

/** On whose word a step passed. Only telemetry is proof. */
public enum PassedBy implements WireWord {
    TELEMETRY,
    ANSWER,
    STAFF
}
