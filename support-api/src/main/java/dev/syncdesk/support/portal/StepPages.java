package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.guide.AnswerStep;
import dev.syncdesk.support.guide.RunReaders;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** What a customer says of a step: an answer, or that they want a person. */
@Hidden
@Controller("/my/runs/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StepPages {

    private static final int MAX_WORD = 64;

    private final CustomerOf customerOf;
    private final RunReaders readers;
    private final AnswerStep answerStep;
    private final AskPerson askPerson;

    StepPages(
            CustomerOf customerOf, RunReaders readers, AnswerStep answerStep, AskPerson askPerson) {
        this.customerOf = customerOf;
        this.readers = readers;
        this.answerStep = answerStep;
        this.askPerson = askPerson;
    }

    /**
     * @param step the code of the step that was on the screen
     * @param back the page that the reader was on
     */
    @Serdeable
    record Answered(@Nullable String step, @Nullable String answer, @Nullable String back) {}

    /**
     * @param why {@code no-help}, or anything else for asking a person
     */
    @Serdeable
    record Asked(@Nullable String why) {}

    @Post("/answers")
    HttpResponse<?> answer(String id, Caller caller, @Body Answered said) {
        customerOf.of(caller);
        readers.visible(id, caller);
        answerStep.answer(
                id,
                PlainInput.required("step", said.step(), MAX_WORD),
                PlainInput.required("answer", said.answer(), MAX_WORD));
        return HttpResponse.seeOther(MyPath.of(said.back()));
    }

    @Post("/person")
    HttpResponse<?> ask(String id, Caller caller, @Body Asked asked) {
        long number = askPerson.ask(readers.visible(id, caller), caller, asked.why());
        return HttpResponse.seeOther(MyPath.of("/my/tickets/" + number));
    }
}
