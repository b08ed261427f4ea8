package dev.syncdesk.support.intake;

/** One step of a batch inside its transaction. */
interface IntakeStep {

    void run(Batch batch);
}
