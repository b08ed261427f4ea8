package dev.syncdesk.support.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Holds every call against the access list; a route that is not in the list is nobody's. */
@Singleton
final class AccessRule implements SecurityRule<HttpRequest<?>> {

    private final AccessList list;

    AccessRule(AccessList list) {
        this.list = list;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            HttpRequest<?> request, @Nullable Authentication authentication) {
        return Mono.just(
                admits(request, roleOf(authentication))
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED);
    }

    /**
     * What matches no route gets to the answer "not found", and a file is as open as its folder.
     */
    private boolean admits(HttpRequest<?> request, @Nullable Role role) {
        return RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(match -> admits((UriRouteMatch<?, ?>) match, role))
                .orElse(true);
    }

    private boolean admits(UriRouteMatch<?, ?> match, @Nullable Role role) {
        String template = match.getRouteInfo().getUriMatchTemplate().toPathString();
        Access access = list.of(match.getHttpMethod(), template);
        return access != null && access.admits(role);
    }

    private static @Nullable Role roleOf(@Nullable Authentication authentication) {
        if (authentication == null) {
            return null;
        }
        Collection<String> roles = authentication.getRoles();
        return Role.of(roles.iterator().next());
    }
}
