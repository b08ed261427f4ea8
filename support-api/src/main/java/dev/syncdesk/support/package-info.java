/** The server. Each package is a feature; {@code docs/architecture.md} has the map. */
@NullMarked
package dev.syncdesk.support;

import org.jspecify.annotations.NullMarked;
