package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.device.StoredState;
import dev.syncdesk.support.guide.OpenStep;
import dev.syncdesk.support.guide.OpenSteps;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a customer is to do now, with the value that it is to move. */
@Singleton
class StepCards {

    private static final int MAX_RUNS = 20;

    private final Runs runs;
    private final OpenSteps openSteps;
    private final DeviceStates states;

    StepCards(Runs runs, OpenSteps openSteps, DeviceStates states) {
        this.runs = runs;
        this.openSteps = openSteps;
        this.states = states;
    }

    /** The newest open step on any of a customer's devices. */
    Optional<StepCard> ofCustomer(String customerId) {
        return newest(runs.ofCustomer(customerId, MAX_RUNS));
    }

    Optional<StepCard> ofTicket(long number) {
        return newest(runs.ofTicket(number, MAX_RUNS));
    }

    Optional<StepCard> ofDevice(String serial) {
        return runs.running(serial).flatMap(openSteps::of).map(this::card);
    }

    private Optional<StepCard> newest(List<Run> all) {
        return all.stream()
                .filter(Run::isRunning)
                .flatMap(run -> openSteps.of(run).stream())
                .findFirst()
                .map(this::card);
    }

    private StepCard card(OpenStep open) {
        Run run = open.run();
        DeviceState known =
                states.of(run.serial()).map(StoredState::known).orElse(DeviceState.UNKNOWN);
        return new StepCard(
                run.id(),
                open.visit().step(),
                open.place().number(),
                open.place().of(),
                run.serial(),
                run.ticketNumber(),
                open.text().title(),
                open.text().body(),
                open.text().choices(),
                run.relayId() != null,
                label(open),
                open.picture(),
                Goal.of(open.watch(), known));
    }

    private static @Nullable String label(OpenStep open) {
        return open.text().choices().stream()
                .filter(choice -> choice.answer().equals(open.visit().answer()))
                .map(StepText.Choice::label)
                .findFirst()
                .orElse(null);
    }
}
