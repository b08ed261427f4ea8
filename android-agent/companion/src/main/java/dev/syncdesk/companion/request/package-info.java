/** Writing to support, and reading the answers. */
@NullMarked
package dev.syncdesk.companion.request;

import org.jspecify.annotations.NullMarked;
