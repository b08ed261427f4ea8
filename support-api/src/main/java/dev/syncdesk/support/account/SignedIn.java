package dev.syncdesk.support.account;

/** Somebody who has just signed in, with the session or token that was made for it. */
public record SignedIn(Account account, IssuedToken token) {}
