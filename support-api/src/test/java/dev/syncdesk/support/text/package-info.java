/** Texts that say much the same. */
@NullMarked
package dev.syncdesk.support.text;

import org.jspecify.annotations.NullMarked;
