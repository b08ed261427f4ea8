package dev.syncdesk.support.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One device of a customer.
 *
 * @param pairing a code that was just made for it
 * @param known issues that it is affected by, as its owner may be told
 * @param asksHelped whether to ask if what they did has helped
 */
public record DevicePage(
        Shell shell,
        DeviceCard device,
        CareCard care,
        List<IssueCard> known,
        @Nullable StepCard step,
        List<RequestCard> requests,
        @Nullable PairingCard pairing,
        boolean asksHelped) {}
