package dev.syncdesk.device.guide;

/** On whose word a step passed. Only telemetry is proof. */
public enum PassedBy {
    TELEMETRY,
    ANSWER,
    STAFF
}
