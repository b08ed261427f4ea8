package dev.syncdesk.companion.screen;

import dev.syncdesk.companion.desk.DeskAddress;
import dev.syncdesk.companion.pairing.PairingCode;
import dev.syncdesk.companion.pairing.Redeemed;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Typing a code, and what becomes of it: a value, changed by what the person and the desk do.
 *
 * @param server the desk's address as it is typed
 * @param code as it is typed
 * @param plainToo whether an address without TLS is taken
 * @param reason the desk's sentence, if it refused
 */
public record PairingScreen(
        String server, String code, boolean plainToo, Phase phase, @Nullable String reason) {

    /** Where it stands. */
    public enum Phase {
        TYPING,
        BAD_ADDRESS,
        BAD_CODE,
        ASKING,
        REFUSED,
        NOT_REACHED,
        PAIRED
    }

    /**
     * @param server that the app was built for; empty if the person has to type it
     */
    public static PairingScreen empty(String server, boolean plainToo) {
        return new PairingScreen(server, "", plainToo, Phase.TYPING, null);
    }

    public PairingScreen typed(String address, String text) {
        boolean same = address.equals(server) && text.equals(code);
        return phase == Phase.ASKING || same ? this : at(address, text, Phase.TYPING, null);
    }

    /** The button was pressed; {@link Phase#ASKING} if there is something to ask. */
    public PairingScreen pressed() {
        if (phase == Phase.ASKING || phase == Phase.PAIRED) {
            return this;
        }
        if (address() == null) {
            return at(server, code, Phase.BAD_ADDRESS, null);
        }
        return at(server, code, read() == null ? Phase.BAD_CODE : Phase.ASKING, null);
    }

    /** What came of asking. */
    public PairingScreen answered(Redeemed redeemed) {
        return switch (redeemed) {
            case Redeemed.Paired paired -> at(server, "", Phase.PAIRED, null);
            case Redeemed.Refused refused -> at(server, code, Phase.REFUSED, refused.reason());
            case Redeemed.NotReached not -> at(server, code, Phase.NOT_REACHED, not.reason());
        };
    }

    public @Nullable URI address() {
        return DeskAddress.read(server, plainToo);
    }

    public @Nullable PairingCode read() {
        return PairingCode.read(code);
    }

    private PairingScreen at(String address, String text, Phase next, @Nullable String because) {
        return new PairingScreen(address, text, plainToo, next, because);
    }
}
