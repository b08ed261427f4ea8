package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Somebody who answers people, as others see them. */
@Serdeable
public record StaffView(
        String id, String name, String email, Role role, List<String> languages, String timeZone) {

    public static StaffView of(StaffMember member) {
        return new StaffView(
                member.id(),
                member.name(),
                member.email(),
                member.role(),
                member.languageTags(),
                member.timeZone());
    }
}
