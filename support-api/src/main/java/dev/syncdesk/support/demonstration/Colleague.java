package dev.syncdesk.support.demonstration;

import dev.syncdesk.support.account.Role;

/**
 * Somebody who answers in the demonstration.
 *
 * @param login the address before its @
 */
record Colleague(String login, String name, Role role) {

    String email() {
        return email(login);
    }

    static String email(String login) {
        return login + "@demo.test";
    }
}
