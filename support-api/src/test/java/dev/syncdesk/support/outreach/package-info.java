@NullMarked
package dev.syncdesk.support.outreach;

import org.jspecify.annotations.NullMarked;
