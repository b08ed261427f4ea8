package dev.syncdesk.support.device;

import io.micronaut.data.annotation.MappedEntity;

/**
 * What is kept of one device's two weeks.
 *
 * @param digest as the library's {@code DigestCodec} writes it
 */
@MappedEntity("device_state")
public record KeptDigest(String serial, String model, String digest) {}
