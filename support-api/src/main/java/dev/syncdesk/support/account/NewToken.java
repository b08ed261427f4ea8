package dev.syncdesk.support.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A program's token as an administrator asks for it.
 *
 * @param name what it will be recognised by
 */
@Serdeable
public record NewToken(@NotBlank @Size(max = 200) String name, @NotNull Role role) {}
