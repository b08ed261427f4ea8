package dev.syncdesk.support.console;

/** A case alone, for a page that keeps its queue. */
public record Stage(Screen screen, CaseView open) {}
