package dev.syncdesk.support.intake;

import java.time.Instant;

/** Reports and other messages as JSON text. */
public final class Reports {

    private Reports() {}

    public static String battery(String id, Instant at, int percent) {
        return with(id, at, "\"battery\":{\"percent\":" + percent + "}");
    }

    /**
     * @param groups as fields of the report
     */
    public static String with(String id, Instant at, String groups) {
        return "{\"schema\":\"report/1\",\"id\":\"%s\",\"at\":\"%s\",%s}".formatted(id, at, groups);
    }

    public static String online(boolean receipts) {
        return "{\"schema\":\"presence/1\",\"status\":\"online\",\"connection\":\"c1\","
                + "\"kind\":\"bridge\",\"receipts\":%s}".formatted(receipts);
    }
}
