package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Role;

/**
 * The person at the screen.
 *
 * @param initials one or two letters
 */
public record Reader(String id, String name, String email, Role role, String initials) {

    static Reader of(Caller caller) {
        return new Reader(
                caller.id(),
                caller.name(),
                caller.email(),
                caller.role(),
                Initials.of(caller.name()));
    }

    public boolean isManager() {
        return role.covers(Role.MANAGER);
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }
}
