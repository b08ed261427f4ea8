package dev.syncdesk.support.guide;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads what a customer is to do now. */
@Singleton
public class OpenSteps {

    private final GuideShelf shelf;

    OpenSteps(GuideShelf shelf) {
        this.shelf = shelf;
    }

    /** Empty where the run has ended or waits for a command. */
    public Optional<OpenStep> of(Run run) {
        return Optional.ofNullable(
                OpenStep.of(run, shelf.version(run.guide(), run.guideVersion()).guide()));
    }
}
