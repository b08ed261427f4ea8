package dev.syncdesk.support.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Staff who answer one kind of ticket together. */
@MappedEntity("staff_group")
public record StaffGroup(@Id String id, String name) {}
