@NullMarked
package dev.syncdesk.support.webhook;

import org.jspecify.annotations.NullMarked;
