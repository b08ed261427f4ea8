package dev.syncdesk.support.platform;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Answers 503 to everything but {@code /health} until the process serves. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReadyFilter {

    private final StartUp startUp;

    ReadyFilter(StartUp startUp) {
        this.startUp = startUp;
    }

    @RequestFilter
    void refuseUntilReady(HttpRequest<?> request) {
        if (!startUp.isReady() && !request.getPath().equals("/health")) {
            throw new Refusal.Unavailable(
                    "Starting, waiting for the "
                            + startUp.waitingFor()
                            + ". Try again in a moment.");
        }
    }
}
