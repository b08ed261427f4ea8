@NullMarked
package dev.syncdesk.support.staff;

import org.jspecify.annotations.NullMarked;
