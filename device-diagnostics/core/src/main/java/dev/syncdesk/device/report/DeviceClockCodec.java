package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class DeviceClockCodec implements GroupCodec<DeviceClock> {

    /** Three centuries: a clock that has never been set stands at 1970 or earlier. */
    private static final long MAX_OFFSET_SECONDS = 10_000_000_000L;

    @Override
    public @Nullable DeviceClock read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        Long offsetSeconds = null;
        while (in.next()) {
            switch (in.name()) {
                case "offsetSeconds" ->
                        offsetSeconds = in.whole(-MAX_OFFSET_SECONDS, MAX_OFFSET_SECONDS);
                default -> in.skip();
            }
        }
        return new DeviceClock(offsetSeconds);
    }

    @Override
    public void write(DeviceClock clock, FieldWriter out) throws IOException {
        out.whole("offsetSeconds", clock.offsetSeconds());
    }
}
