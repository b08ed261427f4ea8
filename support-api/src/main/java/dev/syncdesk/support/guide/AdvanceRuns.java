package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.ResultState;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.support.device.CommandEnded;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets runs answer what happens: reports, results, commands and deadlines. */
@Singleton
public class AdvanceRuns {

    private static final int FEW = 500;

    private final Runs runs;
    private final RunSteps steps;
    private final KnownFacts facts;
    private final RunCommands commands;
    private final MoveRun moveRun;
    private final Clock clock;

    AdvanceRuns(
            Runs runs,
            RunSteps steps,
            KnownFacts facts,
            RunCommands commands,
            MoveRun moveRun,
            Clock clock) {
        this.runs = runs;
        this.steps = steps;
        this.facts = facts;
        this.commands = commands;
        this.moveRun = moveRun;
        this.clock = clock;
    }

    /** After the devices' state and findings were written, in the same transaction. */
    @Transactional
    public void onObserved(Collection<ObservedDevice> devices, Instant now) {
        Map<String, ObservedDevice> bySerial =
                devices.stream()
                        .collect(
                                Collectors.toMap(
                                        ObservedDevice::serial,
                                        Function.identity(),
                                        (earlier, later) -> later));
        for (Run run : lockRunning(bySerial.keySet())) {
            ObservedDevice device = bySerial.get(run.serial());
            if (device != null) {
                moveRun.move(run, new RunEvent.Observed(), device.facts(), now);
            }
        }
    }

    /** Mostly few runs run, and asking which is cheaper than naming a thousand serials. */
    private List<Run> lockRunning(Set<String> serials) {
        List<String> running = runs.runningSerials(FEW);
        List<String> affected =
                running.size() < FEW
                        ? running.stream().filter(serials::contains).toList()
                        : List.copyOf(serials);
        return affected.isEmpty() ? List.of() : runs.lockRunning(affected);
    }

    /** Only the relay that the step was sent to is heard; a repeat changes nothing. */
    @Transactional
    public void onStepResult(String relayId, String serial, StepResult result, Instant now) {
        steps.runOf(result.delivery())
                .flatMap(runs::lock)
                .filter(run -> run.serial().equals(serial) && relayId.equals(run.relayId()))
                .ifPresent(run -> moveRun.move(run, event(result), facts.of(serial), now));
    }

    private static RunEvent event(StepResult result) {
        ResultState state =
                switch (result.state()) {
                    case RECEIVED -> ResultState.RECEIVED;
                    case SHOWN -> ResultState.SHOWN;
                    case ANSWERED -> ResultState.ANSWERED;
                    case FAILED -> ResultState.FAILED;
                };
        return new RunEvent.Result(result.delivery(), state, result.answer(), result.at());
    }

    @EventListener
    void onCommandEnded(CommandEnded ended) {
        String runId = ended.command().runId();
        if (runId != null) {
            runs.lock(runId).ifPresent(run -> commandEnded(run, ended));
        }
    }

    private void commandEnded(Run run, CommandEnded ended) {
        commands.ended(run, ended.command().requestId(), ended.state())
                .ifPresent(event -> moveRun.move(run, event, facts.of(run.serial()), ended.at()));
    }

    /** Whatever else happens to one run; a run that is gone answers nothing. */
    @Transactional
    void on(String runId, RunEvent event) {
        runs.lock(runId)
                .ifPresent(
                        run -> moveRun.move(run, event, facts.of(run.serial()), clock.instant()));
    }
}
