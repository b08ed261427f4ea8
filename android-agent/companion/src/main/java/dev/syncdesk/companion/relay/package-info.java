/** The app as a relay: its connection to the desk, and what the desk wants of it. */
@NullMarked
package dev.syncdesk.companion.relay;

import org.jspecify.annotations.NullMarked;
