@NullMarked
package dev.syncdesk.support.console;

import org.jspecify.annotations.NullMarked;
