/** Steps that support sends: kept through a restart, each shown, answered and closed once. */
@NullMarked
package dev.syncdesk.companion.step;

import org.jspecify.annotations.NullMarked;
