package dev.syncdesk.support.outreach;

/**
 * A customer who may be reached.
 *
 * @param serial of the device whose finding opened last
 * @param language of two letters, that they read
 * @param counted false where they refuse to be in statistics
 */
public record Addressee(
        String customerId,
        String name,
        String email,
        String serial,
        String language,
        boolean counted) {}
