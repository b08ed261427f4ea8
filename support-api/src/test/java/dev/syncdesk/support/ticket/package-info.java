@NullMarked
package dev.syncdesk.support.ticket;

import org.jspecify.annotations.NullMarked;
