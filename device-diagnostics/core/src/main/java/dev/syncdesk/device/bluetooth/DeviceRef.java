package dev.syncdesk.device.bluetooth;

/** A device as one adapter reaches it. */
public record DeviceRef(String adapter, Address address) {

    @Override
    public String toString() {
        return address + " on " + adapter;
    }
}
