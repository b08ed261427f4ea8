package dev.syncdesk.support.portal;

/** What a browser read, shown before it is sent. */
public record ReadingPage(Shell shell, DeviceCard device, ReadingForm form, BrowserReading read) {}
