/** Built-in guides on the phone alone, by the same state machine as at the desk. */
@NullMarked
package dev.syncdesk.companion.guide;

import org.jspecify.annotations.NullMarked;
