package dev.syncdesk.support;

import io.micronaut.runtime.Micronaut;

/** Starts the one process that is everything: web, broker, intake, jobs. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        letNettyFreeBuffers();
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }

    /**
     * The embedded broker frees its journal's buffers through Netty, which from Java 25 on frees
     * only its own unless it is told to use {@code Unsafe}: without this a broker with a journal
     * does not start again. Call it before Netty is touched.
     */
    public static void letNettyFreeBuffers() {
        System.setProperty("io.netty.noUnsafe", "false");
    }
}
