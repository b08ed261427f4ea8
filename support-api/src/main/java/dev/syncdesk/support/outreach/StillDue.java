package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What is so of a customer when their turn comes. */
@Introspected
record StillDue(boolean owned, boolean agreed, boolean affected, boolean wrote) {

    /** Why they are not sent anything: a word; null where they are. */
    @Nullable String objection() {
        if (!owned) {
            return "owner";
        }
        if (!agreed) {
            return "consent";
        }
        if (wrote) {
            return "wrote";
        }
        return affected ? null : "cleared";
    }
}
