package dev.syncdesk.support.customer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What staff say of a customer.
 *
 * @param locale a language tag (BCP 47)
 * @param timeZone an IANA zone
 */
@Serdeable
public record CustomerChange(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 20) String locale,
        @NotBlank @Size(max = 60) String timeZone) {}
