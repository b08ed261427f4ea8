package dev.syncdesk.support.portal;

import dev.syncdesk.support.outreach.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a customer arrives: what to do now, their devices, their requests. */
public record HomePage(
        Shell shell,
        @Nullable StepCard step,
        List<Notice> notices,
        List<DeviceCard> devices,
        List<RequestCard> requests) {

    public List<RequestCard> open() {
        return requests.stream().filter(RequestCard::isOpen).toList();
    }
}
