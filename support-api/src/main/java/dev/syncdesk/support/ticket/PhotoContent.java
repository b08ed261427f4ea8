package dev.syncdesk.support.ticket;

import io.micronaut.core.annotation.Introspected;

/** What a photo shows. */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // It is read once and sent.
record PhotoContent(String type, byte[] content) {}
