package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;

/**
 * Tickets of devices on one firmware version with one word.
 *
 * @param word empty for all of them
 */
@Introspected
record WordCount(String word, String model, String firmware, long tickets) {

    /** The devices that the tickets are about. */
    record Product(String model, String firmware) {}

    Product product() {
        return new Product(model, firmware);
    }
}
