package dev.syncdesk.support.pattern;

import io.micronaut.core.annotation.Introspected;

/** A case of a group. */
@Introspected
public record GroupMember(String groupId, long ticketNumber) {}
