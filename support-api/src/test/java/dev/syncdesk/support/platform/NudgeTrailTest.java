package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a page that was drawn at a mark has missed. */
final class NudgeTrailTest {

    private final NudgeTrail trail = new NudgeTrail();

    @Test
    void what_changed_after_the_mark_is_told_and_nothing_else() {
        trail.heard("device/A");
        String drawn = trail.mark();
        assertFalse(trail.hasChangedSince(drawn, "device/A"));
        trail.heard("device/B");
        assertFalse(trail.hasChangedSince(drawn, "device/A"));
        assertTrue(trail.hasChangedSince(drawn, "device/B"));
        assertTrue(trail.reachesBackTo(drawn));
    }

    @Test
    void a_mark_older_than_what_is_kept_is_not_reached() {
        String first = trail.mark();
        trail.heard("device/0");
        String second = trail.mark();
        for (int i = 1; i <= NudgeTrail.KEPT; i++) {
            trail.heard("device/" + i);
        }
        assertFalse(trail.reachesBackTo(first));
        assertTrue(trail.reachesBackTo(second));
    }

    @Test
    void one_device_that_changes_for_ever_forgets_nothing() {
        String drawn = trail.mark();
        for (int i = 0; i <= NudgeTrail.KEPT; i++) {
            trail.heard("device/A");
        }
        assertTrue(trail.reachesBackTo(drawn));
    }

    @Test
    void what_may_have_passed_unheard_reaches_no_earlier_mark() {
        String drawn = trail.mark();
        trail.lost();
        assertFalse(trail.reachesBackTo(drawn));
        assertTrue(trail.reachesBackTo(trail.mark()));
    }

    @Test
    void a_mark_of_another_server_is_not_reached() {
        assertFalse(trail.reachesBackTo(new NudgeTrail().mark()));
        assertFalse(trail.reachesBackTo(trail.mark() + "9"));
        assertFalse(trail.reachesBackTo("nonsense"));
    }
}
