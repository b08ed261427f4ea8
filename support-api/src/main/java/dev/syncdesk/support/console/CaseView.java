package dev.syncdesk.support.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that stands beside it.
 *
 * @param device null when the ticket is about none
 * @param others further tickets of the same customer, newest first
 */
public record CaseView(
        CaseHead head,
        List<Entry> entries,
        Draft draft,
        @Nullable DeviceGlance device,
        List<OtherCase> others) {

    /** Another ticket of the same customer. */
    public record OtherCase(long number, String subject, String status) {}
}
