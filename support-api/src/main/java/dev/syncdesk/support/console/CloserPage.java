package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.CloserLook;
import dev.syncdesk.support.pattern.SharedTrait;
import java.util.List;

/**
 * A closer look at the devices behind a trend.
 *
 * @param traits that they have in common; none where too few are known
 * @param charts around the day on which it began; none where too few are known
 */
public record CloserPage(CloserLook look, List<SharedTrait> traits, List<OnsetChart> charts) {}
