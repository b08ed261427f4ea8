package dev.syncdesk.companion.device;

import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is known of a device's model, inside a device's text. */
final class ModelText {

    private static final int MOST = 1_000_000;

    private @Nullable String code;
    private @Nullable String kind;
    private @Nullable String firmware;
    private @Nullable Integer syncMinutes;
    private @Nullable Integer batteryDays;

    static void write(ModelFacts model, FieldWriter out) throws IOException {
        out.text("code", model.code());
        out.text("kind", model.kind());
        out.text("firmware", model.currentFirmware());
        Duration interval = model.syncInterval();
        out.whole("syncMinutes", interval == null ? null : interval.toMinutes());
        out.integer("batteryDays", model.batteryLifeDays());
    }

    ModelFacts read(Fields in) throws IOException {
        if (in.enter()) {
            while (in.next()) {
                field(in);
            }
        }
        Duration interval = syncMinutes == null ? null : Duration.ofMinutes(syncMinutes);
        return new ModelFacts(code == null ? "" : code, kind, firmware, interval, batteryDays);
    }

    private void field(Fields in) throws IOException {
        switch (in.name()) {
            case "code" -> code = in.text();
            case "kind" -> kind = in.text();
            case "firmware" -> firmware = in.text();
            case "syncMinutes" -> syncMinutes = in.integer(1, MOST);
            case "batteryDays" -> batteryDays = in.integer(1, MOST);
            default -> in.skip();
        }
    }
}
