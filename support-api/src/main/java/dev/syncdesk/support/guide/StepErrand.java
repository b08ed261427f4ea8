package dev.syncdesk.support.guide;

import java.io.Serializable;

/** One sending of a run's open step. */
record StepErrand(String runId, String delivery) implements Serializable {}
