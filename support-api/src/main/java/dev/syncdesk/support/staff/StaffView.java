package dev.syncdesk.support.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.account.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Somebody who answers people, as others see them. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
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
