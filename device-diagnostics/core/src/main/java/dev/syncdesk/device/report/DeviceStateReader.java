package dev.syncdesk.device.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class DeviceStateReader {

    private final Origins origins = new Origins();
    private @Nullable Instant lastReportAt;
    private @Nullable Observed<Battery> battery;
    private @Nullable Observed<Firmware> firmware;
    private @Nullable Observed<DeviceClock> clock;
    private @Nullable Observed<Storage> storage;
    private @Nullable Observed<Boot> boot;
    private final List<RelayView> views = new ArrayList<>();

    static DeviceState read(Fields in) throws IOException {
        DeviceStateReader reader = new DeviceStateReader();
        if (in.enter()) {
            while (in.next()) {
                reader.field(in);
            }
        }
        return reader.state();
    }

    private void field(Fields in) throws IOException {
        switch (in.name()) {
            case "origins" -> origins.read(in);
            case "lastReportAt" -> lastReportAt = in.millis();
            case "battery" -> battery = ObservedCodec.BATTERY.read(in, origins);
            case "firmware" -> firmware = ObservedCodec.FIRMWARE.read(in, origins);
            case "clock" -> clock = ObservedCodec.CLOCK.read(in, origins);
            case "storage" -> storage = ObservedCodec.STORAGE.read(in, origins);
            case "boot" -> boot = ObservedCodec.BOOT.read(in, origins);
            case "views" -> views(in);
            default -> in.skip();
        }
    }

    private void views(Fields in) throws IOException {
        if (!in.enterArray()) {
            return;
        }
        while (in.nextItem(DeviceState.MAX_VIEWS)) {
            RelayView view = RelayViewCodec.read(in, origins);
            if (view != null) {
                views.add(view);
            }
        }
    }

    private DeviceState state() {
        return new DeviceState(
                lastReportAt,
                battery,
                firmware,
                clock,
                storage,
                boot,
                Collections.unmodifiableList(views));
    }
}
