package dev.syncdesk.support.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is told of a known issue of their device.
 *
 * @param text in their language
 * @param guide that helps, for their device; null for none
 * @param guideTitle in their language; null for none
 * @param ticket that they opened from it; null for none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Notice(
        String id,
        String serial,
        String device,
        String text,
        @Nullable String guide,
        @Nullable String guideTitle,
        Instant sentAt,
        @Nullable Long ticket) {}
