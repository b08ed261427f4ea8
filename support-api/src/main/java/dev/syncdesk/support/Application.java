package dev.syncdesk.support;

import dev.syncdesk.support.platform.StartUp;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** Starts the one process that is everything: web, broker, intake, jobs. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "syncdesk",
                        version = "1",
                        description = "The interface of a support desk for connected devices.",
                        license = @License(name = "Apache-2.0")))
public final class Application {

    private Application() {}

    public static void main(String[] args) throws InterruptedException {
        setUpNetty();
        ApplicationContext context =
                Micronaut.build(args).mainClass(Application.class).banner(false).start();
        if (!context.getBean(StartUp.class).awaitReady()) {
            context.close();
            System.exit(1);
        }
    }

    /**
     * Call it before Netty is touched. The embedded broker frees its journal's buffers through
     * Netty, which from Java 25 on frees only its own unless it is told to use {@code Unsafe}:
     * without this a broker with a journal does not start again. And Netty starts the Flight
     * Recorder with its first buffer, for events that nobody records.
     */
    public static void setUpNetty() {
        System.setProperty("io.netty.noUnsafe", "false");
        System.setProperty("io.netty.jfr.enabled", "false");
    }
}
