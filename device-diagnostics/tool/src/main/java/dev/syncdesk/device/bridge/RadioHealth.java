package dev.syncdesk.device.bridge;

import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.EventCode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What befell the bridge's own radio since the last report, to be told with the next: no device can
 * be blamed for it.
 */
final class RadioHealth {

    private static final int MOST_EVENTS = 20;

    private final Deque<DeviceEvent> untold = new ArrayDeque<>();
    private @Nullable String trouble;

    /** A radio that is missing, off or unreachable; told once for each change. */
    synchronized void failed(BleFailure failure, Instant now) {
        if (isOfRadio(failure) && !failure.code().equals(trouble)) {
            trouble = failure.code();
            add(new DeviceEvent(now, EventCode.ADAPTER_OFF, failure.code()));
        }
    }

    synchronized void worked(Instant now) {
        if (trouble != null) {
            add(new DeviceEvent(now, EventCode.ADAPTER_ON, null));
            trouble = null;
        }
    }

    /** The code of what is wrong with it, or null. */
    synchronized @Nullable String trouble() {
        return trouble;
    }

    synchronized List<DeviceEvent> tell() {
        List<DeviceEvent> told = new ArrayList<>(untold);
        untold.clear();
        return told;
    }

    private void add(DeviceEvent event) {
        if (untold.size() == MOST_EVENTS) {
            untold.removeFirst();
        }
        untold.addLast(event);
    }

    private static boolean isOfRadio(BleFailure failure) {
        return switch (failure) {
            case BleFailure.NoAdapter any -> true;
            case BleFailure.BluetoothOff any -> true;
            case BleFailure.NoBluez any -> true;
            case BleFailure.TransportDied any -> true;
            case BleFailure.NotFound any -> false;
            case BleFailure.Refused any -> false;
            case BleFailure.TimedOut any -> false;
            case BleFailure.Disconnected any -> false;
        };
    }
}
