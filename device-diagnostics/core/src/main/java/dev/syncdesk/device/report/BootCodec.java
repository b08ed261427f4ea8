package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class BootCodec implements GroupCodec<Boot> {

    /** Three centuries. */
    private static final long MAX_UPTIME_SECONDS = 10_000_000_000L;

    @Override
    public @Nullable Boot read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        Long uptimeSeconds = null;
        Integer count = null;
        Integer unexpectedCount = null;
        String lastReason = null;
        while (in.next()) {
            switch (in.name()) {
                case "uptimeSeconds" -> uptimeSeconds = in.whole(0, MAX_UPTIME_SECONDS);
                case "count" -> count = in.integer(0, Integer.MAX_VALUE);
                case "unexpectedCount" -> unexpectedCount = in.integer(0, Integer.MAX_VALUE);
                case "lastReason" -> lastReason = in.text();
                default -> in.skip();
            }
        }
        return new Boot(uptimeSeconds, count, unexpectedCount, lastReason);
    }

    @Override
    public void write(Boot boot, FieldWriter out) throws IOException {
        out.whole("uptimeSeconds", boot.uptimeSeconds());
        out.integer("count", boot.count());
        out.integer("unexpectedCount", boot.unexpectedCount());
        out.text("lastReason", boot.lastReason());
    }
}
