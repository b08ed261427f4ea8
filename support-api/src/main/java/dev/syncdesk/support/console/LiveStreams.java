package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.TokenEnded;
import dev.syncdesk.support.broker.Nudge;
import dev.syncdesk.support.broker.NudgeListener;
import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.platform.AfterCommit;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.sse.Event;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** The open pages of this replica, and what each of them hears. */
@Singleton
public class LiveStreams implements NudgeListener {

    static final int MAX_STREAMS = 2_000;
    static final int MAX_STREAMS_A_CALLER = 30;

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final LiveRights rights;
    private final DeviceSight sight;
    private final RunNudges runNudges;
    private final LiveTrail trail;
    private final AfterCommit afterCommit;
    private final Clock clock;

    LiveStreams(
            LiveRights rights,
            DeviceSight sight,
            RunNudges runNudges,
            LiveTrail trail,
            AfterCommit afterCommit,
            Clock clock) {
        this.rights = rights;
        this.sight = sight;
        this.runNudges = runNudges;
        this.trail = trail;
        this.afterCommit = afterCommit;
        this.clock = clock;
        runNudges.start(this::moved, this::resumed);
    }

    /**
     * @param since a mark from before the page was read; null where the caller knows of none
     * @throws Refusal.TooMany if there are too many already
     */
    public Publisher<Event<LiveEvent>> open(
            Caller caller, LiveInterest interest, @Nullable String since) {
        refuseTooMany(caller);
        return Flux.create(
                sink -> begin(new LiveStream(caller, interest, rights, clock, sink), since, sink),
                FluxSink.OverflowStrategy.BUFFER);
    }

    private void refuseTooMany(Caller caller) {
        long own =
                streams.stream().filter(stream -> stream.caller().id().equals(caller.id())).count();
        if (own >= MAX_STREAMS_A_CALLER || streams.size() >= MAX_STREAMS) {
            throw new Refusal.TooMany(
                    "There are too many open pages. Close some of them.", Duration.ofSeconds(10));
        }
    }

    /** It listens first and is told what it missed then, so that nothing falls between. */
    private void begin(LiveStream stream, @Nullable String since, FluxSink<Event<LiveEvent>> sink) {
        streams.add(stream);
        if (since != null) {
            String mark = trail.mark();
            trail.missed(stream.interest(), since).forEach(event -> stream.offer(event, mark));
        }
        sink.onDispose(
                () -> {
                    streams.remove(stream);
                    stream.close();
                });
        Thread.ofVirtual().name("live-page").start(stream);
    }

    @Override
    public void nudged(Nudge nudge) {
        if (nudge.kind().equals("run")) {
            runNudges.offer(nudge);
            return;
        }
        String mark = trail.heard(nudge);
        LiveEvent event = new LiveEvent(nudge.kind(), nudge.id(), nudge.version());
        for (LiveStream stream : streams) {
            if (stream.interest().hears(nudge)) {
                stream.offer(event, mark);
            }
        }
    }

    /** Of a device that its owner withholds, staff do not hear that a guide has moved. */
    private void moved(Run run) {
        String mark = trail.moved(run);
        LiveEvent event = new LiveEvent("run", run.id(), run.version());
        boolean shared = sight.isShared(run.serial());
        streams.stream()
                .filter(stream -> stream.interest().shows(run))
                .filter(stream -> shared || !stream.caller().isStaff())
                .forEach(stream -> stream.offer(event, mark));
    }

    @Override
    public void resumed() {
        String mark = trail.lost();
        streams.forEach(stream -> stream.offer(LiveEvent.RESYNC, mark));
    }

    /** A session that is ended takes its open pages with it. */
    @EventListener
    void ended(TokenEnded ended) {
        afterCommit.run(() -> close(ended.tokenId()));
    }

    private void close(String tokenId) {
        streams.stream()
                .filter(stream -> stream.caller().tokenId().equals(tokenId))
                .forEach(LiveStream::close);
    }

    int size() {
        return streams.size();
    }

    @PreDestroy
    void stop() {
        streams.forEach(LiveStream::close);
    }
}
