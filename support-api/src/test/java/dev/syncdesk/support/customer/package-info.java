@NullMarked
package dev.syncdesk.support.customer;

import org.jspecify.annotations.NullMarked;
