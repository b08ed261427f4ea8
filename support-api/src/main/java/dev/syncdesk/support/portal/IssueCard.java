package dev.syncdesk.support.portal;

import org.jspecify.annotations.Nullable;

/**
 * A known issue that affects a device, as its owner reads it.
 *
 * @param fix in which version it is fixed, and whether the device has it
 * @param guide that helps; null where there is none, or one is under way
 */
public record IssueCard(String explanation, String fix, boolean hasFix, @Nullable Guide guide) {

    /** A guide, by its code, with its title in the customer's language. */
    public record Guide(String code, String title) {}
}
