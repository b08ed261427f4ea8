/** What the rates do not show. */
@NullMarked
package dev.syncdesk.support.pattern;

import org.jspecify.annotations.NullMarked;
