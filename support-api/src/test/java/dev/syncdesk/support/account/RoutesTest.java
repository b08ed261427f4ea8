package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The access list against the router, and every route against every role. */
final class RoutesTest {

    /** Null is somebody who has not signed in. */
    private static final List<@Nullable Role> CALLERS =
            Stream.concat(Stream.<@Nullable Role>of((Role) null), Stream.of(Role.values()))
                    .toList();

    /** The live stream's answer never ends. */
    private static final String ENDLESS = "GET /api/live";

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
        list.forEach(
                (route, access) -> {
                    for (@Nullable Role role : CALLERS) {
                        if (!(access.admits(role) && route.equals(ENDLESS))) {
                            check(route, access, role, wrong);
                        }
                    }
                });
        assertEquals("", String.join("\n", wrong));
    }

    private void check(String route, Access access, @Nullable Role role, List<String> wrong) {
        HttpResponse<String> answer = call(route, role);
        if (!isAsListed(access, role, answer)) {
            wrong.add(route + " for " + role + ": " + answer.statusCode());
        }
    }

    private static boolean isAsListed(
            Access access, @Nullable Role role, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean refused = answer.body().contains("Your role may not do this");
        return access.admits(role)
                ? status < 500 && !refused && (role == null || status != 401)
                : role == null ? status == 401 : status == 403 && refused;
    }

    /** Each call is somebody new's, because some routes end what they are called with. */
    private HttpResponse<String> call(String route, @Nullable Role role) {
        String[] words = route.split(" ", -1);
        DeskClient caller = role == null ? desk.anyone() : desk.as(role);
        boolean isForm = !words[1].startsWith("/api/") && words[0].equals("POST");
        return caller.send(
                words[0],
                words[1].replaceAll("\\{[^}]*}", "none"),
                BodyPublishers.ofString(isForm ? "x=1" : "{}"),
                Map.of(
                        "Content-Type",
                        isForm ? "application/x-www-form-urlencoded" : "application/json"));
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
