package dev.syncdesk.device.guide;

import org.jspecify.annotations.Nullable;

/** Finds the guides that a guide uses as steps. */
@FunctionalInterface
public interface SubGuides {

    /** There are none. */
    SubGuides NONE = code -> null;

    /** Null if there is no such guide. */
    @Nullable Guide find(String code);
}
