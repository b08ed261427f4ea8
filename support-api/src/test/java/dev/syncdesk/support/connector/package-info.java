@NullMarked
package dev.syncdesk.support.connector;

import org.jspecify.annotations.NullMarked;
