package dev.syncdesk.companion.device;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.diagnosis.OpenFinding;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A device as text, for its file. */
final class OwnDeviceText {

    private static final int LONGEST_STATE = 60_000;
    private static final int MOST_FINDINGS = 500;
    private static final int MOST_FAILURES = 1_000_000;

    private @Nullable String serial;
    private @Nullable String address;
    private ModelFacts model = new ModelFacts("", null, null, null, null);
    private DeviceState state = DeviceState.UNKNOWN;
    private Digest digest = Digest.EMPTY;
    private final Set<OpenFinding> open = new LinkedHashSet<>();
    private int failures;

    static OwnDevice read(byte[] text) throws IOException {
        return Text.read(text, new OwnDeviceText()::all);
    }

    static byte[] write(OwnDevice device) {
        return Text.write(
                out -> {
                    out.text("serial", device.serial());
                    out.text("address", device.address());
                    out.enter("model");
                    ModelText.write(device.model(), out);
                    out.leave();
                    out.text("state", DeviceStateCodec.encode(device.state()));
                    out.text("digest", DigestCodec.encode(device.digest()));
                    out.integer("failures", device.failures());
                    out.enterArray("open");
                    for (OpenFinding finding : device.open()) {
                        out.enter();
                        out.text("code", finding.code());
                        out.text("scope", finding.scope());
                        out.leave();
                    }
                    out.leaveArray();
                });
    }

    private OwnDevice all(Fields in) throws IOException {
        while (in.next()) {
            switch (in.name()) {
                case "serial" -> serial = in.id();
                case "address" -> address = in.text();
                case "model" -> model = new ModelText().read(in);
                case "state" -> state = state(in.text(LONGEST_STATE));
                case "digest" -> digest = digest(in.text(LONGEST_STATE));
                case "failures" -> failures = orZero(in.integer(0, MOST_FAILURES));
                case "open" -> findings(in);
                default -> in.skip();
            }
        }
        return new OwnDevice(
                in.required(serial, "serial"), address, model, state, digest, open, failures);
    }

    private static DeviceState state(@Nullable String text) {
        return text == null ? DeviceState.UNKNOWN : DeviceStateCodec.decode(text);
    }

    private static Digest digest(@Nullable String text) {
        return text == null ? Digest.EMPTY : DigestCodec.decode(text);
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private void findings(Fields in) throws IOException {
        if (!in.enterArray()) {
            return;
        }
        while (in.nextItem(MOST_FINDINGS)) {
            String code = null;
            String scope = null;
            while (in.next()) {
                switch (in.name()) {
                    case "code" -> code = in.text();
                    case "scope" -> scope = in.text();
                    default -> in.skip();
                }
            }
            open.add(new OpenFinding(in.required(code, "code"), in.required(scope, "scope")));
        }
    }
}
