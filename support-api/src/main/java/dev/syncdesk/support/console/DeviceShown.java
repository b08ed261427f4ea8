package dev.syncdesk.support.console;

/** The panel of a device alone. */
public record DeviceShown(Screen screen, DeviceGlance panel) {}
