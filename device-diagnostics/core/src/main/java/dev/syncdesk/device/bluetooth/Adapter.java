package dev.syncdesk.device.bluetooth;

/**
 * A Bluetooth radio of this machine.
 *
 * @param name as Linux calls it: {@code hci0}
 * @param powered false while Bluetooth is switched off on it
 */
public record Adapter(String name, Address address, boolean powered) {}
