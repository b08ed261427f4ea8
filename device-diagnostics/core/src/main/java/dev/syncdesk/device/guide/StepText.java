package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a customer reads of one step, in one language. */
public record StepText(String title, String body, List<Choice> choices) {

    /**
     * One button.
     *
     * @param answer the code that travels
     */
    public record Choice(String answer, String label) {}

    static StepText of(Step step, String language) {
        return switch (step) {
            case Step.Tell tell -> of(tell.screen(), language, done(language));
            case Step.Ask ask -> of(ask.screen(), language, choices(ask.answers(), language));
            case Step.Watch watch ->
                    of(watch.screen(), language, choices(watch.answers(), language));
            case Step.Command command ->
                    new StepText(command.command().wire(), "", Collections.emptyList());
            case Step.Solve solve ->
                    new StepText(solve.summary().in(language), "", Collections.emptyList());
            case Step.Escalate escalate ->
                    new StepText(Words.ESCALATED.in(language), "", Collections.emptyList());
        };
    }

    private static StepText of(Screen screen, String language, List<Choice> choices) {
        return new StepText(screen.title().in(language), screen.body().in(language), choices);
    }

    private static List<Choice> done(String language) {
        return Collections.singletonList(new Choice(Step.Tell.DONE, Words.DONE.in(language)));
    }

    private static List<Choice> choices(List<Answer> answers, String language) {
        List<Choice> choices = new ArrayList<>();
        for (Answer answer : answers) {
            choices.add(new Choice(answer.code(), answer.label().in(language)));
        }
        return Collections.unmodifiableList(choices);
    }
}
