package dev.syncdesk.support.platform;

/** What the error page shows. */
public record ErrorPage(Problem problem, Assets assets) {}
