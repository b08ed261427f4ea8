package dev.syncdesk.support.platform;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Keeps the body of a call with an {@code Idempotency-Key} to compare it with the first. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class IdempotencyFilter implements Ordered {

    static final String BODY = "syncdesk.body";

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 20;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void keepBody(HttpRequest<?> request) {
        if (request.getHeaders().contains(IdempotencyKey.HEADER)) {
            request.setAttribute(BODY, RequestBody.bytes(request));
        }
    }
}
