package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.PassStep;
import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.RunReaders;
import dev.syncdesk.support.guide.StopRun;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** What staff do to a run: pass its step on their word, end it. */
@Hidden
@Controller("/runs/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class RunActPages {

    private final RunReaders readers;
    private final PassStep passStep;
    private final StopRun stopRun;
    private final CasePartPages parts;

    RunActPages(RunReaders readers, PassStep passStep, StopRun stopRun, CasePartPages parts) {
        this.readers = readers;
        this.passStep = passStep;
        this.stopRun = stopRun;
        this.parts = parts;
    }

    @Post("/passes")
    HttpResponse<?> pass(
            HttpRequest<?> request,
            String id,
            @Body CaseForms.Pass form,
            @RequestBean Visit visit) {
        readers.visible(id, visit.caller());
        return answer(request, passStep.pass(id, number(form)), visit);
    }

    @Post("/end")
    HttpResponse<?> end(HttpRequest<?> request, String id, @RequestBean Visit visit) {
        readers.visible(id, visit.caller());
        Run run = stopRun.stop(id, visit.caller().name(), "stopped by hand");
        return answer(request, run, visit);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Run run, Visit visit) {
        return run.ticketNumber() == null
                ? HttpResponse.seeOther(URI.create("/devices/" + run.serial()))
                : parts.device(request, run.ticketNumber(), visit);
    }

    private static int number(CaseForms.Pass form) {
        if (form.number() == null) {
            throw new Refusal.Invalid("number", "name the step");
        }
        return form.number();
    }
}
