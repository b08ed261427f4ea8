package dev.syncdesk.support.rate;

import java.time.LocalDate;

/**
 * What was counted on one day of the devices with one value of a trait.
 *
 * @param trait {@link TraitCell#APP} or {@link TraitCell#REGION}
 * @param name the value; empty where it is not known
 * @param count active devices, or devices whose finding opened for the first time on their
 *     firmware; new devices are none of them
 */
public record TraitRate(LocalDate day, String trait, String name, boolean isExposure, long count) {}
