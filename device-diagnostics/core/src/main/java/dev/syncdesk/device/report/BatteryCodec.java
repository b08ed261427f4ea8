package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class BatteryCodec implements GroupCodec<Battery> {

    private static final WireWords<BatteryStatus> STATUSES =
            new WireWords<>(BatteryStatus.values());

    @Override
    public @Nullable Battery read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        Integer percent = null;
        BatteryStatus status = null;
        Integer millivolts = null;
        while (in.next()) {
            switch (in.name()) {
                case "percent" -> percent = in.integer(0, 100);
                case "status" -> status = in.word(STATUSES);
                case "millivolts" -> millivolts = in.integer(0, 65_535);
                default -> in.skip();
            }
        }
        return new Battery(percent, status, millivolts);
    }

    @Override
    public void write(Battery battery, FieldWriter out) throws IOException {
        out.integer("percent", battery.percent());
        out.word("status", battery.status());
        out.integer("millivolts", battery.millivolts());
    }
}
