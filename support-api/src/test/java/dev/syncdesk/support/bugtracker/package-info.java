@NullMarked
package dev.syncdesk.support.bugtracker;

import org.jspecify.annotations.NullMarked;
