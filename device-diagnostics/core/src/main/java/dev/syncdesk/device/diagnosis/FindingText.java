package dev.syncdesk.device.diagnosis;

/**
 * A finding in plain words.
 *
 * @param customer one sentence to the owner of the device
 * @param staff one sentence to those who help
 */
public record FindingText(String title, String customer, String staff) {}
