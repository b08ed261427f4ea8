/** From a code that a person types to all that the app needs to speak for their devices. */
@NullMarked
package dev.syncdesk.companion.pairing;

import org.jspecify.annotations.NullMarked;
