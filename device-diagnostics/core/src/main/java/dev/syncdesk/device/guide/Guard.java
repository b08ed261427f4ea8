package dev.syncdesk.device.guide;

/**
 * What must hold before a step is sent. Not known is not enough.
 *
 * @param otherwise the step that is taken instead
 */
public record Guard(Condition condition, String otherwise) {}
