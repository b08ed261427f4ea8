package dev.syncdesk.companion.guide;

import dev.syncdesk.companion.desk.Answer;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.desk.NotTaken;
import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.guide.BuiltInGuides;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Gives the desk a run that the phone led by itself; the same run again is the same there. */
final class Handover {

    /** What the desk does with it. */
    enum Outcome {

        /** The desk leads it from now on. */
        GOES_ON,

        /** The desk keeps it, as it is or as one that was stopped. */
        KEPT,

        /** The desk will not have it. */
        REFUSED
    }

    /**
     * @throws NotTaken with the desk's sentence, if it may take it later
     * @throws IOException if the desk cannot be reached
     */
    static Outcome of(GuideRun run, DeskCalls desk) throws IOException {
        String body =
                "{\"guideSha256\":\""
                        + sha256(BuiltInGuides.source(run.guide()))
                        + "\",\"run\":"
                        + GuideRunCodec.encode(run)
                        + "}";
        Answer answer =
                desk.post(
                        "/api/devices/" + run.serial() + "/offline-runs",
                        body.getBytes(StandardCharsets.UTF_8));
        if (answer.isGood()) {
            boolean runs = Text.read(answer.body(), Handover::state).equals("running");
            return runs ? Outcome.GOES_ON : Outcome.KEPT;
        }
        NotTaken refused = new NotTaken(answer.status(), answer.reason());
        if (refused.isForGood()) {
            return Outcome.REFUSED;
        }
        throw refused;
    }

    private static String state(Fields in) throws IOException {
        String state = null;
        while (in.next()) {
            if (in.name().equals("state")) {
                state = in.text();
            } else {
                in.skip();
            }
        }
        return in.required(state, "state");
    }

    private static String sha256(String text) {
        StringBuilder hex = new StringBuilder();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte one : digest.digest(text.getBytes(StandardCharsets.UTF_8))) {
                hex.append(Character.forDigit((one >> 4) & 0xF, 16));
                hex.append(Character.forDigit(one & 0xF, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Android has SHA-256", e);
        }
    }

    private Handover() {}
}
