package dev.syncdesk.device.guide;

import org.jspecify.annotations.Nullable;

/**
 * What the customer sees of a step.
 *
 * @param picture the name of a picture of the guide
 * @param opens a hint such as {@code bluetooth-settings}; a phone that does not know it ignores it
 */
public record Screen(Texts title, Texts body, @Nullable String picture, @Nullable String opens) {}
