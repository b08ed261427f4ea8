package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.device.mqtt.CommandResult;
import dev.syncdesk.device.mqtt.Presence;
import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.ReceiveCommandResult;
import dev.syncdesk.support.device.ReceivePresence;
import dev.syncdesk.support.ticket.Cases;
import dev.syncdesk.support.ticket.Cases.Owner;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two runs never command one device at once. */
final class RunTurnsTest {

    private static final String GUIDE = "{\"guide\":\"set-clock\"}";

    private final RunningDesk desk = RunningDesk.shared();
    private final Cases cases = new Cases(desk);

    @Test
    void of_runs_that_are_started_at_once_on_one_device_one_runs() {
        Owner owner = cases.owner();
        long number = cases.open(owner, "At once");
        List<CompletableFuture<HttpResponse<String>>> starts =
                IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> tryStart(number)))
                        .toList();
        List<Integer> statuses =
                starts.stream().map(start -> start.join().statusCode()).sorted().toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    @Test
    void a_command_waits_for_the_end_of_the_one_that_a_stopped_run_left() {
        Owner owner = cases.owner();
        String relay = bridge(owner);
        long number = cases.open(owner, "Turns");
        String first = startedRun(number);
        assertEquals("sent", stateOfNewest(owner));
        String left = newest(owner);
        assertEquals(200, cases.agent.delete("/api/runs/" + first).statusCode());
        startedRun(number);
        assertEquals("waiting", stateOfNewest(owner));
        says(relay, owner, left, CommandResult.State.ACCEPTED);
        assertEquals("waiting", stateOfNewest(owner));
        says(relay, owner, left, CommandResult.State.DONE);
        assertEquals("sent", stateOfNewest(owner));
    }

    @Test
    void what_a_person_asks_for_by_hand_does_not_wait() {
        Owner owner = cases.owner();
        bridge(owner);
        startedRun(cases.open(owner, "By hand"));
        HttpResponse<String> sent =
                cases.agent.post(commands(owner), "{\"command\":\"report-now\"}");
        assertEquals("sent", Json.text(sent, "state"), sent.body());
    }

    private String bridge(Owner owner) {
        String relay =
                desk.bean(CreateRelay.class)
                        .create(RelayKind.BRIDGE, List.of(owner.serial()), null)
                        .id();
        Presence online =
                new Presence(
                        Presence.Status.ONLINE,
                        "c1",
                        desk.clock().instant(),
                        RelayKind.BRIDGE,
                        true,
                        List.of(),
                        List.of(),
                        List.of("set-time", "report-now"));
        desk.bean(ReceivePresence.class).receive(relay, online, desk.clock().instant());
        return relay;
    }

    private void says(String relay, Owner owner, String requestId, CommandResult.State state) {
        CommandResult result = new CommandResult(requestId, state, desk.clock().instant(), null);
        desk.bean(ReceiveCommandResult.class)
                .receive(relay, owner.serial(), result, desk.clock().instant());
    }

    private String startedRun(long number) {
        HttpResponse<String> started = tryStart(number);
        assertEquals(201, started.statusCode(), started.body());
        return Json.text(started, "id");
    }

    private HttpResponse<String> tryStart(long number) {
        return cases.agent.post("/api/tickets/" + number + "/runs", GUIDE);
    }

    private String newest(Owner owner) {
        return Json.text(cases.agent.get(commands(owner)), "0.requestId");
    }

    private String stateOfNewest(Owner owner) {
        return Json.text(cases.agent.get(commands(owner)), "0.state");
    }

    private static String commands(Owner owner) {
        return "/api/devices/" + owner.serial() + "/commands";
    }
}
