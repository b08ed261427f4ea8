package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes what the customer says of the open step, in the portal or to an agent. */
@Singleton
public class AnswerStep {

    private final RunInHand hand;
    private final OpenSteps openSteps;

    AnswerStep(RunInHand hand, OpenSteps openSteps) {
        this.hand = hand;
        this.openSteps = openSteps;
    }

    /**
     * @param step the code of the step that is answered; the same answer again changes nothing
     * @throws Refusal.Conflict if the run waits for another step, or has ended
     * @throws Refusal.Invalid if the step has no such answer
     */
    @Transactional
    public Run answer(String runId, String step, String answer) {
        Run run = hand.hold(runId);
        return isRepeat(run, step, answer) ? run : take(run, step, answer);
    }

    private Run take(Run run, String step, String answer) {
        StepRun open = RunInHand.open(run);
        if (!open.step().equals(step)) {
            throw new Refusal.Conflict(
                    "The run waits for step %s, not for %s.".formatted(open.step(), step));
        }
        refuseUnknown(run, answer);
        return hand.move(run, new RunEvent.Answered(step, answer));
    }

    private void refuseUnknown(Run run, String answer) {
        List<String> answers =
                openSteps.of(run).stream()
                        .flatMap(shown -> shown.text().choices().stream())
                        .map(StepText.Choice::answer)
                        .toList();
        if (!answers.contains(answer)) {
            throw new Refusal.Invalid("answer", "is not one of " + String.join(", ", answers));
        }
    }

    private static boolean isRepeat(Run run, String step, String answer) {
        return run.guideRun().steps().reversed().stream()
                .filter(visit -> !visit.state().isOpen())
                .findFirst()
                .filter(visit -> visit.step().equals(step) && answer.equals(visit.answer()))
                .isPresent();
    }
}
