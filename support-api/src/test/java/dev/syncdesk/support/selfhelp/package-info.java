@NullMarked
package dev.syncdesk.support.selfhelp;

import org.jspecify.annotations.NullMarked;
