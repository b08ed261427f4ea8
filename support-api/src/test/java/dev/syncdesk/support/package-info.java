@NullMarked
package dev.syncdesk.support;

import org.jspecify.annotations.NullMarked;
