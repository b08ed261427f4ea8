package dev.syncdesk.support.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer can do for a device without anybody's help.
 *
 * @param mayRead whether the customer was asked, and lets the device be read
 * @param canCheck whether something is paired that can be asked for a reading
 * @param check the last time that it was asked for a reading; null if never, or long ago
 * @param guides that treat what is wrong with it, the best first; none while one is under way
 */
public record CareCard(
        boolean mayRead, boolean canCheck, @Nullable Check check, List<Offer> guides) {

    /**
     * An asking for a reading.
     *
     * @param state {@code waiting}, {@code done}, {@code failed} or {@code away}
     */
    public record Check(String state, Instant at) {

        public boolean isWaiting() {
            return state.equals("waiting");
        }
    }

    /**
     * A guide that may help.
     *
     * @param title in the customer's language
     * @param begins its first step's title
     */
    public record Offer(String code, String title, String begins, int steps) {}
}
