@NullMarked
package dev.syncdesk.support.platform;

import org.jspecify.annotations.NullMarked;
