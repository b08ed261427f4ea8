@NullMarked
package dev.syncdesk.support.broker;

import org.jspecify.annotations.NullMarked;
