package dev.syncdesk.companion.pairing;

import dev.syncdesk.companion.desk.Answer;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.store.Text;
import java.io.IOException;
import java.net.URI;

/** Gives the desk a code and gets all that the app needs. */
public final class RedeemCode {

    public static Redeemed redeem(URI server, PairingCode code) {
        byte[] asCompanion = Text.write(out -> out.text("kind", "companion"));
        String path = "/api/pairings/" + code.text() + "/redemption";
        try {
            Answer answer = new DeskCalls(server, null).post(path, asCompanion);
            return answer.isGood()
                    ? new Redeemed.Paired(PairedDeskText.answered(server, answer.body()))
                    : new Redeemed.Refused(answer.reason());
        } catch (IOException | IllegalArgumentException e) {
            return new Redeemed.NotReached(String.valueOf(e.getMessage()));
        }
    }

    private RedeemCode() {}
}
