package dev.syncdesk.support.console;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What an open page hears.
 *
 * @param kind {@code ticket}, {@code device}, {@code run}, {@code queue}; {@code resync} tells to
 *     fetch everything again
 */
@Serdeable
public record LiveEvent(String kind, String id, long version) {

    static final LiveEvent RESYNC = new LiveEvent("resync", "", 0);
}
