package dev.syncdesk.support.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The row beside an account that makes it staff. */
@MappedEntity("staff")
record Staff(@Id String id, String languages, String timeZone, Instant createdAt) {}
