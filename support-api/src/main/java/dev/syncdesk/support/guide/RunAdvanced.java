package dev.syncdesk.support.guide;

/** A run has changed, in whatever way; inside the transaction. */
public record RunAdvanced(Run run) {}
