package dev.syncdesk.device.diagnosis;

/** Names a finding of one device that is open. */
public record OpenFinding(String code, String scope) {}
