/** Trends, over seeded fleets of known truth and on both databases. */
@NullMarked
package dev.syncdesk.support.trend;

import org.jspecify.annotations.NullMarked;
