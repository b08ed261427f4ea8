/** What the phone keeps: small files that are there whole or not at all, and sealed ones. */
@NullMarked
package dev.syncdesk.companion.store;

import org.jspecify.annotations.NullMarked;
