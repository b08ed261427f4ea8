/** Android around the companion: activities thin over its screens, services, and what it asks. */
@NullMarked
package dev.syncdesk.companion.android;

import org.jspecify.annotations.NullMarked;
