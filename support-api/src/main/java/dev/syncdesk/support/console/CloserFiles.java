package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.CloserLooks;
import dev.syncdesk.support.pattern.SharedTraits;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Gathers what a closer look has shown of a trend. */
@Singleton
class CloserFiles {

    private final CloserLooks looks;
    private final SharedTraits traits;

    CloserFiles(CloserLooks looks, SharedTraits traits) {
        this.looks = looks;
        this.traits = traits;
    }

    /** Null before the first look. */
    @Transactional(readOnly = true)
    @Nullable CloserPage of(String trendId, Screen screen) {
        return looks.of(trendId)
                .map(
                        look ->
                                new CloserPage(
                                        look,
                                        traits.of(trendId),
                                        new OnsetCharts(screen).all(looks.days(trendId))))
                .orElse(null);
    }
}
