package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;

/**
 * A picture of a step.
 *
 * @param id SHA-256 of its content, in hexadecimal
 * @param type {@code image/png}, {@code image/jpeg} or {@code image/webp}
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // It is read once and sent.
public record Picture(String id, String type, byte[] content) {}
