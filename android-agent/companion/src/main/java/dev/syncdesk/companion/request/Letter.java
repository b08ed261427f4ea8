package dev.syncdesk.companion.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote to support, until the desk has all of it.
 *
 * @param id of this letter, by which the desk knows it when it comes again
 * @param number of the case that it answers; null for a new one
 * @param serial of the device that a new case is about
 * @param hasPhoto whether a photo goes with it
 * @param message the desk's id of its text, once the desk has that; then {@code number} is known
 */
public record Letter(
        String id,
        Instant writtenAt,
        @Nullable Long number,
        String subject,
        String body,
        @Nullable String serial,
        boolean hasPhoto,
        @Nullable String message) {

    /** The desk has the text of it. */
    Letter posted(long in, String as) {
        return new Letter(id, writtenAt, in, subject, body, serial, hasPhoto, as);
    }
}
