package dev.syncdesk.support.device;

import io.micronaut.serde.annotation.Serdeable;

/** A relay without its password. */
@Serdeable
public record RelayName(String id, String username) {}
