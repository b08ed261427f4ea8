@NullMarked
package dev.syncdesk.support.rate;

import org.jspecify.annotations.NullMarked;
