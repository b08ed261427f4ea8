package dev.syncdesk.device.bluetooth.bluez;

/**
 * How a device stands at this moment.
 *
 * @param resolved whether its services are known
 */
public record DeviceStatus(boolean connected, boolean resolved, boolean bonded) {}
