package dev.syncdesk.support.console;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the palette found.
 *
 * @param kind in the reader's words
 * @param href where it is; null for what a key does
 * @param press the key that does it; null for what has an address
 */
@Serdeable
public record PaletteItem(
        String kind,
        String icon,
        String title,
        @Nullable String more,
        @Nullable String href,
        @Nullable String press,
        @Nullable String key) {}
