package dev.syncdesk.support.intake;

import java.time.Instant;

/** Reports as JSON text. */
public final class Reports {

    private Reports() {}

    public static String battery(String id, Instant at, int percent) {
        return "{\"schema\":\"report/1\",\"id\":\"%s\",\"at\":\"%s\",\"battery\":{\"percent\":%d}}"
                .formatted(id, at, percent);
    }
}
