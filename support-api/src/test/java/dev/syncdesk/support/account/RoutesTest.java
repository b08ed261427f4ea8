package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The access list against the router, and every route against every role. */
final class RoutesTest {

    private final RunningDesk desk = RunningDesk.shared();
    private final Map<String, Access> list = desk.bean(AccessList.class).routes();

    @Test
    void every_route_is_in_the_list() {
        Set<String> unlisted = routes();
        unlisted.removeAll(list.keySet());
        assertEquals(Set.of(), unlisted);
    }

    @Test
    void every_line_of_the_list_has_a_route() {
        Set<String> unserved = new TreeSet<>(list.keySet());
        unserved.removeAll(routes());
        assertEquals(Set.of(), unserved);
    }

    @Test
    void each_route_admits_the_roles_of_the_list_and_no_other() {
        List<String> wrong = new ArrayList<>();
        Map<@Nullable Role, DeskClient> callers = callers();
        Set<String> served = routes();
        list.forEach(
                (route, access) ->
                        callers.forEach(
                                (role, caller) -> {
                                    if (served.contains(route)
                                            && !isAsListed(route, access, role, caller)) {
                                        wrong.add(route + " for " + role);
                                    }
                                }));
        assertEquals(List.of(), wrong);
    }

    private static boolean isAsListed(
            String route, Access access, @Nullable Role role, DeskClient caller) {
        String[] words = route.split(" ", -1);
        if (access.admits(role) && words[1].equals("/api/live")) {
            return true;
        }
        int status =
                caller.send(
                                words[0],
                                words[1].replaceAll("\\{[^}]*}", "none"),
                                BodyPublishers.ofString("{}"),
                                Map.of("Content-Type", "application/json"))
                        .statusCode();
        return access.admits(role)
                ? status < 500 && (role == null || status != 401)
                : status == (role == null ? 401 : 403);
    }

    private Map<@Nullable Role, DeskClient> callers() {
        Map<@Nullable Role, DeskClient> callers = new HashMap<>();
        callers.put(null, desk.anyone());
        for (Role role : Role.values()) {
            callers.put(role, desk.as(role));
        }
        return callers;
    }

    private Set<String> routes() {
        Set<String> routes =
                desk.bean(Router.class)
                        .uriRoutes()
                        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                        .map(RoutesTest::line)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(routes.size() > 10);
        return routes;
    }

    private static String line(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }
}
