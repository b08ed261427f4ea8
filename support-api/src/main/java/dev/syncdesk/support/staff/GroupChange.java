package dev.syncdesk.support.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who is in a group.
 *
 * @param members e-mail addresses
 */
@Serdeable
public record GroupChange(
        @JsonProperty(required = true) @NotNull @Size(max = 200) List<@NotNull String> members) {}
