@NullMarked
package dev.syncdesk.support.picture;

import org.jspecify.annotations.NullMarked;
