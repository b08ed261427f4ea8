@NullMarked
package dev.syncdesk.support.bench;

import org.jspecify.annotations.NullMarked;
