package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.ReceiveCommandResult;
import dev.syncdesk.support.device.ReceivePresence;
import dev.syncdesk.support.guide.AdvanceRuns;
import jakarta.inject.Singleton;

/**
 * Hands presence and results to the features that they concern, in the order in which they came.
 */
@Singleton
final class TakeResults implements IntakeStep {

    private final ReceivePresence presence;
    private final ReceiveCommandResult commandResult;
    private final AdvanceRuns runs;

    TakeResults(ReceivePresence presence, ReceiveCommandResult commandResult, AdvanceRuns runs) {
        this.runs = runs;
        this.presence = presence;
        this.commandResult = commandResult;
    }

    @Override
    public void run(Batch batch) {
        for (Letter letter : batch.accepted()) {
            take(letter);
        }
    }

    private void take(Letter letter) {
        switch (letter.content()) {
            case Content.Connection said ->
                    presence.receive(letter.relay(), said.presence(), letter.receivedAt());
            case Content.Outcome said ->
                    commandResult.receive(
                            letter.relay(), letter.serial(), said.result(), letter.receivedAt());
            case Content.Result said ->
                    runs.onStepResult(
                            letter.relay(), letter.serial(), said.result(), letter.receivedAt());
            case Content.Report said -> {}
            case Content.Unreadable said -> {}
        }
    }
}
