/** What a person lets the app share, by purpose, and what was shared. */
@NullMarked
package dev.syncdesk.companion.share;

import org.jspecify.annotations.NullMarked;
