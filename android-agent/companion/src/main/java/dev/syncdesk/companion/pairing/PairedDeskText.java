package dev.syncdesk.companion.pairing;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paired desk as text, as the desk's answer to a redemption has it, with the desk's address. */
final class PairedDeskText {

    private static final int MOST_SERIALS = 200;
    private static final int LONGEST = 512;

    private @Nullable String server;
    private @Nullable String relay;
    private @Nullable String password;
    private @Nullable String host;
    private @Nullable Integer port;
    private boolean tls;
    private @Nullable String fingerprint;
    private @Nullable String token;
    private List<String> serials = new ArrayList<>();

    private PairedDeskText(@Nullable URI server) {
        this.server = server == null ? null : server.toString();
    }

    /** What {@link #write} wrote. */
    static PairedDesk read(byte[] text) throws IOException {
        return Text.read(text, new PairedDeskText(null)::all);
    }

    /** What the desk at that address answered. */
    static PairedDesk answered(URI server, byte[] text) throws IOException {
        return Text.read(text, new PairedDeskText(server)::all);
    }

    static byte[] write(PairedDesk desk) {
        return Text.write(
                out -> {
                    out.text("server", desk.server().toString());
                    out.enter("relay");
                    out.text("id", desk.relay());
                    out.text("password", desk.password());
                    out.leave();
                    out.enter("mqtt");
                    out.text("host", desk.broker().getHost());
                    out.integer("port", desk.broker().getPort());
                    out.flag("tls", "ssl".equals(desk.broker().getScheme()));
                    out.text("fingerprint", desk.fingerprint());
                    out.leave();
                    out.text("token", desk.token());
                    out.texts("serials", desk.serials());
                });
    }

    private PairedDesk all(Fields in) throws IOException {
        while (in.next()) {
            switch (in.name()) {
                case "server" -> server = server == null ? in.text(LONGEST) : skipped(in, server);
                case "relay" -> relay(in);
                case "mqtt" -> mqtt(in);
                case "token" -> token = in.text(LONGEST);
                case "serials" -> serials = in.texts(MOST_SERIALS, Fields.MAX_TEXT);
                default -> in.skip();
            }
        }
        String scheme = tls ? "ssl://" : "tcp://";
        return new PairedDesk(
                URI.create(in.required(server, "server")),
                in.required(relay, "relay"),
                in.required(password, "password"),
                URI.create(scheme + in.required(host, "host") + ":" + in.required(port, "port")),
                fingerprint,
                token,
                serials);
    }

    private static String skipped(Fields in, String known) throws IOException {
        in.skip();
        return known;
    }

    private void relay(Fields in) throws IOException {
        if (!in.enter()) {
            return;
        }
        while (in.next()) {
            switch (in.name()) {
                case "id" -> relay = in.id();
                case "password" -> password = in.text(LONGEST);
                default -> in.skip();
            }
        }
    }

    private void mqtt(Fields in) throws IOException {
        if (!in.enter()) {
            return;
        }
        while (in.next()) {
            switch (in.name()) {
                case "host" -> host = in.text(LONGEST);
                case "port" -> port = in.integer(1, 65_535);
                case "tls" -> tls = Boolean.TRUE.equals(in.flag());
                case "fingerprint" -> fingerprint = in.text(LONGEST);
                default -> in.skip();
            }
        }
    }
}
