package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.ticket.Cases;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A customer against everything that is another customer's, by every route that admits customers.
 */
final class ForeignThingsTest {

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void what_is_anothers_is_not_there_by_any_route(RunningDesk desk) {
        RealThings theirs = new RealThings(desk);
        DeskClient stranger = new Cases(desk).owner().client();
        List<String> faults = new ArrayList<>();
        List<String> routes = routesToOwnThings(desk);
        for (String route : routes) {
            HttpResponse<String> answer = call(stranger, route, theirs);
            if (answer.statusCode() != 404) {
                faults.add(route + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(routes.size() > 15, routes.toString());
    }

    private static List<String> routesToOwnThings(RunningDesk desk) {
        return desk.bean(AccessList.class).routes().entrySet().stream()
                .filter(route -> route.getValue().admits(Role.CUSTOMER))
                .filter(route -> !route.getValue().admits(null))
                .map(Map.Entry::getKey)
                .filter(route -> route.contains("{"))
                .toList();
    }

    private static HttpResponse<String> call(DeskClient stranger, String route, RealThings theirs) {
        String[] words = theirs.in(route).split(" ", -1);
        String body = GoodBodies.byRoute().getOrDefault(route, "{}");
        return stranger.send(
                words[0],
                words[1],
                BodyPublishers.ofString(GoodBodies.written(route, theirs.in(body))),
                Map.of("Content-Type", GoodBodies.type(route)));
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void lists_searches_and_streams_do_not_have_it_either(RunningDesk desk) {
        RealThings theirs = new RealThings(desk);
        DeskClient stranger = new Cases(desk).owner().client();
        String serial = theirs.in("{serial}");
        String ticket = theirs.in("{number}");
        for (String path :
                List.of(
                        "/api/devices?query=" + serial,
                        "/api/tickets?query=Theirs",
                        "/api/tickets?query=" + ticket,
                        "/my",
                        "/my/tickets",
                        "/my/requests/new?device=" + serial)) {
            HttpResponse<String> answer = stranger.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains(serial), path);
            assertFalse(answer.body().contains("Theirs"), path);
        }
        assertEquals(404, stranger.get("/api/live?device=" + serial).statusCode());
        assertEquals(404, stranger.get("/api/live?ticket=" + ticket).statusCode());
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void nothing_new_can_be_hung_on_it(RunningDesk desk) {
        RealThings theirs = new RealThings(desk);
        DeskClient stranger = new Cases(desk).owner().client();
        for (String serial : List.of(theirs.in("{serial}"), "NONE-1")) {
            String devices = "{\"kind\":\"companion\",\"serials\":[\"" + serial + "\"]}";
            isUnknown(stranger.post("/api/relays", devices));
            isUnknown(stranger.post("/api/pairings", devices));
            String ticket = "{\"subject\":\"a\",\"message\":\"b\",\"device\":\"" + serial + "\"}";
            isUnknown(stranger.post("/api/tickets", ticket));
        }
    }

    /** The same for one that is another's and one that is nobody's. */
    private static void isUnknown(HttpResponse<String> answer) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().matches(".*there is no (such )?device.*"), answer.body());
    }
}
