package dev.syncdesk.support.account;

import java.io.Serializable;

/**
 * Who is calling. A controller takes it as an argument.
 *
 * @param id of the account; a machine has none, and is known by its token's id
 * @param email empty for a machine
 * @param tokenId the session or token that it calls with
 */
public record Caller(String id, Role role, String name, String email, String tokenId)
        implements Serializable {

    public boolean isStaff() {
        return role.isStaff();
    }

    /** Whether this caller signed in as a person, or is a program with a token of its own. */
    public boolean isMachine() {
        return id.equals(tokenId);
    }
}
