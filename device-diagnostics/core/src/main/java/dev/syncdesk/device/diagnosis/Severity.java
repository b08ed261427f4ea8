package dev.syncdesk.device.diagnosis;

/** How much a finding matters to the owner of the device. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL
}
