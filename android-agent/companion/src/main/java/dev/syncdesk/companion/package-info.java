/**
 * The companion app, without Android: {@link dev.syncdesk.companion.Companion} holds it together.
 * Whatever it needs of a phone is handed in.
 */
@NullMarked
package dev.syncdesk.companion;

import org.jspecify.annotations.NullMarked;
