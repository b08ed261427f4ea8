package dev.syncdesk.support.portal;

import dev.syncdesk.support.customer.ConsentView;
import java.util.List;

/**
 * What a customer agrees to, and all that would be sent.
 *
 * @param purposes each with its present answer
 * @param devices of theirs, with when what they told was erased last
 * @param back the page to lead back to
 */
public record SharingPage(
        Shell shell,
        List<ConsentView> purposes,
        String sent,
        List<ErasableDevice> devices,
        String back) {

    /** Whether there is something that was not answered yet. */
    public boolean isFirst() {
        return purposes.stream().anyMatch(purpose -> purpose.given() == null);
    }
}
