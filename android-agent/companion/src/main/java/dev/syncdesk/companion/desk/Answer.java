package dev.syncdesk.companion.desk;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;

/**
 * What the desk answered.
 *
 * @param status of HTTP
 */
public record Answer(int status, byte[] body) {

    private static final int MOST_CHARACTERS = 500;

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** The desk's own sentence on what is wrong, else the status. */
    public String reason() {
        try {
            String detail = Text.read(body, Answer::detail);
            return detail.isEmpty() ? "status " + status : detail;
        } catch (IOException e) {
            return "status " + status;
        }
    }

    /** Empty if there is none. */
    private static String detail(Fields in) throws IOException {
        String detail = null;
        while (in.next()) {
            if (in.name().equals("detail")) {
                detail = in.text(MOST_CHARACTERS);
            } else {
                in.skip();
            }
        }
        return detail == null ? "" : detail;
    }
}
