package dev.syncdesk.companion.pairing;

import dev.syncdesk.companion.desk.DeskAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the picture of a code says: where the desk is, and the code, behind the mark {@code #}. */
public record PairingLink(URI server, PairingCode code) {

    private static final int MOST_CHARACTERS = 300;
    private static final String CODE = "pair=";

    /**
     * @param plainToo whether a desk without TLS is taken
     * @return null for what is no such link
     */
    public static @Nullable PairingLink read(String scanned, boolean plainToo) {
        int mark = scanned.indexOf('#');
        if (scanned.length() > MOST_CHARACTERS
                || mark < 0
                || !scanned.startsWith(CODE, mark + 1)
                || !scanned.contains("://")) {
            return null;
        }
        URI server = DeskAddress.read(scanned.substring(0, mark), plainToo);
        PairingCode code = PairingCode.read(scanned.substring(mark + 1 + CODE.length()));
        return server == null || code == null ? null : new PairingLink(server, code);
    }
}
