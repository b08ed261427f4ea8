package dev.syncdesk.support.intake;

import dev.syncdesk.support.RunningDesk;

/** Ends a desk's intake, so that a measurement can take its place. */
public final class EndedIntake {

    private EndedIntake() {}

    public static void of(RunningDesk desk) throws InterruptedException {
        desk.bean(Intake.class).stop();
    }
}
