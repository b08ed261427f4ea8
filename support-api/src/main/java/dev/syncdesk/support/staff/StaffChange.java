package dev.syncdesk.support.staff;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.account.TimeZoneName;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of somebody who is staff.
 *
 * @param languages language tags; English when none is given
 * @param timeZone an IANA zone; UTC when none is given
 */
@Serdeable
public record StaffChange(
        @NotBlank @Size(max = 200) String name,
        @NotNull Role role,
        @Nullable @Size(max = 10)
                List<@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}") String> languages,
        @Nullable String timeZone) {

    String languageText() {
        return languages == null || languages.isEmpty() ? "en" : String.join(" ", languages);
    }

    String zone() {
        return timeZone == null ? "UTC" : TimeZoneName.of(timeZone);
    }
}
