@NullMarked
package dev.syncdesk.support.intake;

import org.jspecify.annotations.NullMarked;
