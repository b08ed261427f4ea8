package dev.syncdesk.support.platform;

import io.micronaut.core.order.Ordered;

/**
 * One part of start-up. Steps run one after the other by {@link #getOrder()}; a step that throws is
 * tried again until its peer is there, and {@code /health} says so meanwhile.
 */
public interface StartStep extends Ordered {

    int DATABASE = 10;
    int DEMONSTRATION_DATA = 20;
    int BROKER = 30;
    int INTAKE = 40;
    int DOORS = 50;
    int JOBS = 60;
    int DEMONSTRATION_FLEET = 70;

    /** What a person reads in {@code /health} and in the log, such as {@code database}. */
    String name();

    /** Begins, on a thread of its own, what need not wait for the steps before this one. */
    default void prepare() {}

    void start() throws Exception;
}
