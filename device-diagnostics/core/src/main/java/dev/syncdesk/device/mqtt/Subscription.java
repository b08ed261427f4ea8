package dev.syncdesk.device.mqtt;

/**
 * One subscription that is made again after each connect.
 *
 * @param filter a topic filter, shared ones ({@code $share/group/…}) too
 * @param qos 0 or 1
 * @param retained whether the broker sends what it retains each time the subscription is made
 */
public record Subscription(String filter, int qos, boolean retained) {

    public static Subscription atLeastOnce(String filter) {
        return new Subscription(filter, 1, true);
    }

    public static Subscription atMostOnce(String filter) {
        return new Subscription(filter, 0, false);
    }
}
