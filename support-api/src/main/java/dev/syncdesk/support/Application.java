package dev.syncdesk.support;

import io.micronaut.runtime.Micronaut;

/** Starts the one process that is everything: web, broker, intake, jobs. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
