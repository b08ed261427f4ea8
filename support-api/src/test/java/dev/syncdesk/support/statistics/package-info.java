/** Statistics against published results and results computed by other means. */
@NullMarked
package dev.syncdesk.support.statistics;

import org.jspecify.annotations.NullMarked;
