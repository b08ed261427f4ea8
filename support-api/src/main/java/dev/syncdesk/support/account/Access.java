package dev.syncdesk.support.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may call a route, as the access list says it. */
public enum Access {
    /** Signed in or not. */
    ANYONE,
    /** Anybody signed in: a customer for what is their own, and staff. */
    CUSTOMER,
    /** Any of the roles that answer people. */
    STAFF,
    AGENT,
    LEAD,
    MANAGER,
    ENGINEER,
    ADMINISTRATOR;

    static Access of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * @param role of the caller; null when nobody is signed in
     */
    public boolean admits(@Nullable Role role) {
        return switch (this) {
            case ANYONE -> true;
            case CUSTOMER -> role != null;
            case STAFF -> role != null && role.isStaff();
            case AGENT -> role != null && role.covers(Role.AGENT);
            case LEAD -> role != null && role.covers(Role.LEAD);
            case MANAGER -> role != null && role.covers(Role.MANAGER);
            case ENGINEER -> role != null && role.covers(Role.ENGINEER);
            case ADMINISTRATOR -> role == Role.ADMINISTRATOR;
        };
    }
}
