package dev.syncdesk.support.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/**
 * What somebody may do. A lead may what an agent may, a manager what a lead may, an administrator
 * all; an engineer is staff and answers no queue.
 */
@Serdeable
public enum Role {
    CUSTOMER,
    AGENT,
    LEAD,
    MANAGER,
    ENGINEER,
    ADMINISTRATOR;

    /**
     * @throws IllegalArgumentException when there is no such role
     */
    @JsonCreator
    public static Role of(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException(word + " is not a role");
    }

    /** The role as it is written on the wire and in the interface. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isStaff() {
        return this != CUSTOMER;
    }

    /** Whether this role may do what {@code other} may. */
    public boolean covers(Role other) {
        return switch (this) {
            case CUSTOMER, AGENT, ENGINEER -> this == other;
            case LEAD -> other == LEAD || other == AGENT;
            case MANAGER -> other == MANAGER || other == LEAD || other == AGENT;
            case ADMINISTRATOR -> true;
        };
    }
}
