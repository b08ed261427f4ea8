/** What each screen shows and does, without Android: values in, values out. */
@NullMarked
package dev.syncdesk.companion.screen;

import org.jspecify.annotations.NullMarked;
