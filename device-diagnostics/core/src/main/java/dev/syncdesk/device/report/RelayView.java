package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/** The device as one relay sees it, so that two phones of a family do not overwrite each other. */
public record RelayView(
        String relay,
        @Nullable Observed<Sync> sync,
        @Nullable Observed<Link> link,
        @Nullable Observed<Phone> phone) {}
