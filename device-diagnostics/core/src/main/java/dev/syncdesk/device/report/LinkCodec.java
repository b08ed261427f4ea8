package dev.syncdesk.device.report;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class LinkCodec implements GroupCodec<Link> {

    private static final int MIN_RSSI_DBM = -127;
    private static final int MAX_RSSI_DBM = 20;

    /** Bluetooth Core, HCI Read RSSI: "127: RSSI is not available". */
    private static final int RSSI_NOT_AVAILABLE = 127;

    @Override
    public @Nullable Link read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        String transport = null;
        Integer rssiDbm = null;
        Boolean bonded = null;
        Map<String, Integer> disconnects = Map.of();
        while (in.next()) {
            switch (in.name()) {
                case "transport" -> transport = in.text();
                case "rssiDbm" -> rssiDbm = rssiDbm(in);
                case "bonded" -> bonded = in.flag();
                case "disconnects" -> disconnects = Disconnects.read(in);
                default -> in.skip();
            }
        }
        return new Link(transport, rssiDbm, bonded, disconnects);
    }

    @Override
    public void write(Link link, FieldWriter out) throws IOException {
        out.text("transport", link.transport());
        out.integer("rssiDbm", link.rssiDbm());
        out.flag("bonded", link.bonded());
        Disconnects.write(link.disconnects(), out);
    }

    private static @Nullable Integer rssiDbm(Fields in) throws IOException {
        Integer rssiDbm = in.integer(MIN_RSSI_DBM, RSSI_NOT_AVAILABLE);
        if (rssiDbm == null || rssiDbm == RSSI_NOT_AVAILABLE) {
            return null;
        }
        if (rssiDbm > MAX_RSSI_DBM) {
            throw in.refusal("out-of-range", rssiDbm + " is over " + MAX_RSSI_DBM);
        }
        return rssiDbm;
    }
}
