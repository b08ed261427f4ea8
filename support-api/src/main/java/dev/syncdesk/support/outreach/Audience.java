package dev.syncdesk.support.outreach;

import java.util.List;

/**
 * Whom an outreach would reach, and whom not, why. Everybody is in one of the numbers.
 *
 * @param devices that have the finding open on an affected version
 * @param unowned devices of nobody who is known
 * @param refused customers who do not want to be written to
 * @param unasked customers who were not asked yet
 * @param wrote customers who have written themselves
 * @param reached customers who were chosen for the same before
 * @param cut whether there are more than are looked at
 */
public record Audience(
        long devices,
        long unowned,
        long refused,
        long unasked,
        long wrote,
        long reached,
        List<Addressee> addressees,
        boolean cut) {}
