@NullMarked
package dev.syncdesk.support.account;

import org.jspecify.annotations.NullMarked;
