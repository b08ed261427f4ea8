package dev.syncdesk.support.device;

import dev.syncdesk.device.report.WireId;
import dev.syncdesk.support.platform.Refusal;

/** Ids and serials that a caller names. */
final class Names {

    private Names() {}

    /**
     * @throws Refusal.NotFound if it cannot be the id of anything
     */
    static String known(String what, String id) {
        if (!WireId.isValid(id)) {
            throw new Refusal.NotFound("There is no such " + what + ".");
        }
        return id;
    }

    /**
     * @throws Refusal.Invalid if it is not 1 to 64 of {@code A-Z a-z 0-9 . _ -}
     */
    static String id(String field, String id) {
        if (!WireId.isValid(id)) {
            throw new Refusal.Invalid(field, "is not 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        return id;
    }

    /** A cursor that is an id, or empty for the start of the list. */
    static String after(String id) {
        return id.isEmpty() ? "" : id("after", id);
    }
}
