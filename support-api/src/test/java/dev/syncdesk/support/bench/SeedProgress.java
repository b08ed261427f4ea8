package dev.syncdesk.support.bench;

import java.time.Duration;
import java.util.Locale;

/** Says how far a long preparation is and how long it still takes. */
final class SeedProgress {

    private final long begin = System.nanoTime();

    void step(String name) {
        say("%s", name);
    }

    /** Of equal parts. */
    void part(String name, int done, int all) {
        double left = seconds() / done * (all - done);
        say("%s %d of %d, about %.0f s left", name, done, all, left);
    }

    private void say(String what, Object... values) {
        String said = String.format(Locale.ROOT, what, values);
        System.out.printf(Locale.ROOT, "seeding, %4.0f s: %s%n", seconds(), said);
    }

    private double seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1_000.0;
    }
}
