package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Caller;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Tells open pages, by server-sent events, that what they show has changed. */
@Controller("/api/live")
public class LiveController {

    private final LiveStreams streams;
    private final LiveRights rights;

    LiveController(LiveStreams streams, LiveRights rights) {
        this.streams = streams;
        this.rights = rights;
    }

    /**
     * Events {@code ticket}, {@code device}, {@code run} and {@code queue}, each with an id and a
     * version and never with content, sent after the commit. {@code resync} asks to fetch
     * everything again; {@code beat} says that the stream is alive. A page that gives the mark it
     * was drawn with, or the last id that it heard, is told at once what has changed since.
     */
    @Get
    @Produces(MediaType.TEXT_EVENT_STREAM)
    public HttpResponse<Publisher<Event<LiveEvent>>> open(
            Caller caller,
            @Nullable @QueryValue Long ticket,
            @Nullable @QueryValue String device,
            @Nullable @QueryValue String queue,
            @Nullable @QueryValue String since,
            @Nullable @Header("Last-Event-ID") String lastHeard) {
        LiveInterest interest = new LiveInterest(ticket, device, caller.isStaff() ? queue : null);
        rights.require(caller, interest);
        return HttpResponse.ok(
                        streams.open(caller, interest, lastHeard == null ? since : lastHeard))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no");
    }
}
