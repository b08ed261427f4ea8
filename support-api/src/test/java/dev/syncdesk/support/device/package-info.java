@NullMarked
package dev.syncdesk.support.device;

import org.jspecify.annotations.NullMarked;
