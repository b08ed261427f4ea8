package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as it is stored. */
@Introspected
record NoticeRow(
        String id,
        String outreachId,
        String serial,
        String model,
        @Nullable String guide,
        Instant sentAt,
        @Nullable Instant seenAt,
        @Nullable Long ticketNumber) {}
