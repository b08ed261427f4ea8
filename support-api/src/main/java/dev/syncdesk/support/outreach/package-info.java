/**
 * Reaches the owners of devices with a known issue who have not written: who they are, who is held
 * back by chance, what they are shown, and how many contacts that avoided.
 *
 * <p>Tables: {@code outreach, outreach_text, outreach_person, outreach_event}. Invariant: nobody is
 * shown anything who has not agreed to be written to, and nobody is chosen twice for an issue.
 */
@NullMarked
package dev.syncdesk.support.outreach;

import org.jspecify.annotations.NullMarked;
