@NullMarked
package dev.syncdesk.support.guide;

import org.jspecify.annotations.NullMarked;
