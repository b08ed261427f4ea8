package dev.syncdesk.support.connector;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A scale that has spoken at its door.
 *
 * @param secretHash of what it said the first time, and has to say ever since
 */
@MappedEntity("aria_scale")
record AriaScale(@Id String serial, String secretHash, Instant metAt, Instant heardAt) {}
