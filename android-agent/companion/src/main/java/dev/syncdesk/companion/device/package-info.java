/** The devices that the app looks after, and what the same rules as the desk's say of them. */
@NullMarked
package dev.syncdesk.companion.device;

import org.jspecify.annotations.NullMarked;
