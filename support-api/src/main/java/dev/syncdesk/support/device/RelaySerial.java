package dev.syncdesk.support.device;

import io.micronaut.data.annotation.MappedEntity;

/** That a relay may speak for a serial. */
@MappedEntity("relay_serial")
public record RelaySerial(String relayId, String serial) {}
