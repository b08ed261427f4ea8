package dev.syncdesk.support.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reads who is calling from the bearer token or from the session's cookie. */
@Singleton
final class CallerFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    static final String CALLER = "syncdesk.caller";
    private static final String BEARER = "Bearer ";
    private static final int MAX_SECRET_CHARACTERS = 200;

    private final Callers callers;
    private final Scheduler blocking;

    CallerFetcher(Callers callers, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.callers = callers;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return Mono.justOrEmpty(bearer(request).or(() -> FormCookies.session(request)))
                .filter(secret -> secret.length() <= MAX_SECRET_CHARACTERS)
                .publishOn(blocking)
                .mapNotNull(secret -> callers.bySecret(secret).orElse(null))
                .map(caller -> authentication(request, caller));
    }

    static Optional<String> bearer(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst(HttpHeaders.AUTHORIZATION)
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static Authentication authentication(HttpRequest<?> request, Caller caller) {
        request.setAttribute(CALLER, caller);
        return Authentication.build(caller.id(), List.of(caller.role().word()), Map.of());
    }
}
