package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Assets;

/**
 * What the sign-in page shows.
 *
 * @param problem why the last try failed; empty on the first
 */
public record SignInPage(Csrf csrf, String email, String next, String problem, Assets assets) {}
