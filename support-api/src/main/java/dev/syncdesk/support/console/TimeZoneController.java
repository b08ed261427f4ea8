package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Caller;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** The zone that a member of staff reads times in. */
@Hidden
@Controller("/console/time-zone")
public class TimeZoneController {

    private final SetTimeZone setTimeZone;

    TimeZoneController(SetTimeZone setTimeZone) {
        this.setTimeZone = setTimeZone;
    }

    /** A zone by its name in the tz database. */
    @Serdeable
    record Zone(@Nullable String zone) {}

    @Get
    Zone show(Caller caller) {
        return new Zone(setTimeZone.of(caller.id()));
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
    @Status(HttpStatus.NO_CONTENT)
    void set(Caller caller, @Body Zone form) {
        setTimeZone.set(caller.id(), form.zone());
    }
}
