package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.Role;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Somebody who answers people.
 *
 * @param id of their account
 * @param languages that they answer in, as language tags with a space between
 * @param timeZone an IANA zone
 */
@Introspected
public record StaffMember(
        String id, String name, String email, Role role, String languages, String timeZone) {

    public List<String> languageTags() {
        return List.of(languages.split(" ", -1));
    }
}
