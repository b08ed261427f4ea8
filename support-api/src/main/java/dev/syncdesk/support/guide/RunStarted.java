package dev.syncdesk.support.guide;

/** A run has begun; inside the transaction. */
public record RunStarted(Run run) {}
