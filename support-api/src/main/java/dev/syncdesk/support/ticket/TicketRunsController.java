package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunView;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Guides that are run for a ticket. */
@Controller("/api/tickets/{number}/runs")
public class TicketRunsController {

    private final StartTicketRun startRun;
    private final TicketReaders readers;

    TicketRunsController(StartTicketRun startRun, TicketReaders readers) {
        this.startRun = startRun;
        this.readers = readers;
    }

    /**
     * @param guide its code
     */
    @Serdeable
    public record RunForm(@Nullable String guide) {}

    /** Starts a guide and sends its first step. */
    @Post
    @Idempotent
    public HttpResponse<RunView> start(
            long number, @Body RunForm form, IfMatch seen, Caller caller) {
        String guide = PlainInput.required("guide", form.guide(), 64);
        Run run = startRun.start(number, seen, guide, readers.author(caller));
        return HttpResponse.created(RunView.of(run), URI.create("/api/runs/" + run.id()));
    }
}
