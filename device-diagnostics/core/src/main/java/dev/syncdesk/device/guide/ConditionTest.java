package dev.syncdesk.device.guide;

import java.time.Instant;

/** Judges conditions at one moment. */
record ConditionTest(DeviceFacts facts, StepRun step, Instant now) {

    Truth of(Condition condition) {
        return new Truth.NotKnown();
    }
}
