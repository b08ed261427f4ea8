/** Calls to the desk over HTTP, as the HTTP contract has them. */
@NullMarked
package dev.syncdesk.companion.desk;

import org.jspecify.annotations.NullMarked;
