package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class FirmwareCodec implements GroupCodec<Firmware> {

    private static final WireWords<UpdateState> UPDATES = new WireWords<>(UpdateState.values());

    @Override
    public @Nullable Firmware read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        String version = null;
        String hardware = null;
        UpdateState update = null;
        String updateError = null;
        while (in.next()) {
            switch (in.name()) {
                case "version" -> version = in.text();
                case "hardware" -> hardware = in.text();
                case "update" -> update = in.word(UPDATES);
                case "updateError" -> updateError = in.text();
                default -> in.skip();
            }
        }
        return new Firmware(version, hardware, update, updateError);
    }

    @Override
    public void write(Firmware firmware, FieldWriter out) throws IOException {
        out.text("version", firmware.version());
        out.text("hardware", firmware.hardware());
        out.word("update", firmware.update());
        out.text("updateError", firmware.updateError());
    }
}
