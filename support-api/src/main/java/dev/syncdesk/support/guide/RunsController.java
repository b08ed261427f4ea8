package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Runs: read, answer, pass, stop. */
@Controller("/api/runs/{id}")
public class RunsController {

    private static final int MAX_WORD = 64;

    private final RunReaders readers;
    private final AnswerStep answerStep;
    private final PassStep passStep;
    private final StopRun stopRun;

    RunsController(RunReaders readers, AnswerStep answerStep, PassStep passStep, StopRun stopRun) {
        this.readers = readers;
        this.answerStep = answerStep;
        this.passStep = passStep;
        this.stopRun = stopRun;
    }

    /**
     * What the customer says.
     *
     * @param step the code of the step that is answered
     * @param answer the code of the button
     */
    @Serdeable
    public record Said(@Nullable String step, @Nullable String answer) {}

    @Get
    public RunView show(String id, Caller caller) {
        return RunView.of(readers.visible(id, caller));
    }

    @Post("/answers")
    public RunView answer(String id, @Body Said said, Caller caller) {
        readers.visible(id, caller);
        String step = PlainInput.required("step", said.step(), MAX_WORD);
        String answer = PlainInput.required("answer", said.answer(), MAX_WORD);
        return RunView.of(answerStep.answer(id, step, answer));
    }

    /** Staff pass the open step on their own word. */
    @Post("/steps/{number}/pass")
    public RunView pass(String id, int number, Caller caller) {
        readers.visible(id, caller);
        return RunView.of(passStep.pass(id, number));
    }

    /** Staff end a run before its time. */
    @Delete
    public RunView stop(String id, Caller caller) {
        readers.visible(id, caller);
        return RunView.of(stopRun.stop(id, caller.name(), "stopped by hand"));
    }
}
