package dev.syncdesk.support.console;

import java.util.List;

/**
 * A guide that treats what the device has.
 *
 * @param treats titles of the open findings that it treats
 * @param first the title of its first step
 * @param success what was measured of it, for the finding that it is offered for
 * @param trial whether it stands first only so that the ranking learns
 */
public record GuideOffer(
        String code,
        String title,
        List<String> treats,
        String first,
        int steps,
        SuccessText success,
        boolean trial) {}
