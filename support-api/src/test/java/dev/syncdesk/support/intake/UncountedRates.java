package dev.syncdesk.support.intake;

import io.micronaut.context.RuntimeBeanDefinition;

/** Leaves the rates out of a batch, to measure what keeping them costs. */
public final class UncountedRates {

    private UncountedRates() {}

    public static RuntimeBeanDefinition<?> instead() {
        return RuntimeBeanDefinition.builder(CountRates.class, Uncounted::new)
                .singleton(true)
                .replaces(CountRates.class)
                .build();
    }

    private static final class Uncounted extends CountRates {

        @SuppressWarnings("NullAway") // it writes nothing
        Uncounted() {
            super(null);
        }

        @Override
        public void run(Batch batch) {
            // What was counted is let go.
        }
    }
}
