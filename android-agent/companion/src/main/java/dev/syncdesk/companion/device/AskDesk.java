package dev.syncdesk.companion.device;

import dev.syncdesk.companion.desk.Answer;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Asks the desk what it knows of a device's model, so that the rules here know it too. */
public final class AskDesk {

    private @Nullable String model;
    private @Nullable String kind;
    private @Nullable String firmware;

    private AskDesk() {}

    /**
     * @throws IOException if the desk cannot be reached, or does not say
     */
    public static ModelFacts model(DeskCalls desk, String serial) throws IOException {
        Answer answer = desk.get("/api/devices/" + serial);
        if (!answer.isGood()) {
            throw new IOException(answer.reason());
        }
        return Text.read(answer.body(), new AskDesk()::all);
    }

    private ModelFacts all(Fields in) throws IOException {
        while (in.next()) {
            switch (in.name()) {
                case "model" -> model = in.text();
                case "kind" -> kind = in.text();
                case "firmware" -> firmware(in);
                default -> in.skip();
            }
        }
        return new ModelFacts(in.required(model, "model"), kind, firmware, null, null);
    }

    private void firmware(Fields in) throws IOException {
        if (!in.enter()) {
            return;
        }
        while (in.next()) {
            if (in.name().equals("current")) {
                firmware = in.text();
            } else {
                in.skip();
            }
        }
    }
}
