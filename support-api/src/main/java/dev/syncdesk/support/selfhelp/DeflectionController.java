package dev.syncdesk.support.selfhelp;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** What self-service has deflected. */
@Controller("/api/reports/self-service")
public class DeflectionController {

    private final Deflections deflections;

    DeflectionController(Deflections deflections) {
        this.deflections = deflections;
    }

    /**
     * A self-service is what a customer did for a device without a ticket within seven days: a
     * check, a reading, a guide. It counts as deflected when what was wrong cleared within seven
     * days and stayed clear for 72 hours, and that customer opened no ticket about that device
     * within seven days. It is judged after ten days. What customers clicked stands beside it.
     *
     * @param days how many days back they began, 28 unless said
     */
    @Get
    public Deflection show(@Nullable @QueryValue Integer days) {
        return deflections.of(days);
    }
}
