package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Words;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.CloseTicket;
import dev.syncdesk.support.ticket.Message;
import dev.syncdesk.support.ticket.ReopenTicket;
import dev.syncdesk.support.ticket.SaveDraft;
import dev.syncdesk.support.ticket.StartTicketRun;
import dev.syncdesk.support.ticket.TicketReaders;
import dev.syncdesk.support.ticket.Visibility;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** The forms of a case: each does one thing and answers with the part that it changed. */
@Hidden
@Controller("/tickets/{number}")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class CaseActPages {

    private final CaseActs acts;
    private final CloseTicket closeTicket;
    private final ReopenTicket reopenTicket;
    private final SaveDraft saveDraft;
    private final StartTicketRun startRun;
    private final TicketReaders readers;
    private final CasePartPages parts;

    CaseActPages(
            CaseActs acts,
            CloseTicket closeTicket,
            ReopenTicket reopenTicket,
            SaveDraft saveDraft,
            StartTicketRun startRun,
            TicketReaders readers,
            CasePartPages parts) {
        this.acts = acts;
        this.closeTicket = closeTicket;
        this.reopenTicket = reopenTicket;
        this.saveDraft = saveDraft;
        this.startRun = startRun;
        this.readers = readers;
        this.parts = parts;
    }

    @Post("/status")
    HttpResponse<?> status(
            HttpRequest<?> request,
            long number,
            @Body CaseForms.Status form,
            @RequestBean Visit visit) {
        acts.setStatus(number, form, author(visit));
        return parts.head(request, number, visit);
    }

    @Post("/priority")
    HttpResponse<?> priority(
            HttpRequest<?> request,
            long number,
            @Body CaseForms.Priority form,
            @RequestBean Visit visit) {
        acts.setPriority(number, form, author(visit));
        return parts.head(request, number, visit);
    }

    @Post("/assignment")
    HttpResponse<?> assignment(
            HttpRequest<?> request,
            long number,
            @Body CaseForms.Assignment form,
            @RequestBean Visit visit) {
        acts.assign(number, form, author(visit));
        return parts.head(request, number, visit);
    }

    @Post("/closure")
    HttpResponse<?> close(HttpRequest<?> request, long number, @RequestBean Visit visit) {
        closeTicket.close(number, IfMatch.ANY, null, author(visit));
        return parts.head(request, number, visit);
    }

    @Post("/reopening")
    HttpResponse<?> reopen(HttpRequest<?> request, long number, @RequestBean Visit visit) {
        reopenTicket.reopen(number, IfMatch.ANY, author(visit));
        return parts.head(request, number, visit);
    }

    @Post("/messages")
    HttpResponse<?> message(
            HttpRequest<?> request,
            long number,
            @Body CaseForms.Message form,
            @RequestBean Visit visit) {
        acts.post(number, form, author(visit));
        return parts.stage(request, number, visit);
    }

    @Put("/draft")
    HttpResponse<?> draft(long number, @Body CaseForms.Message form, @RequestBean Visit visit) {
        String body = PlainInput.optional("body", form.body(), Message.MAX_LENGTH);
        Visibility visibility = Words.read("visibility", form.visibility(), Visibility.values());
        saveDraft.save(number, visit.caller().id(), visibility, orEmpty(body));
        return HttpResponse.noContent();
    }

    @Post("/runs")
    HttpResponse<?> start(
            HttpRequest<?> request,
            long number,
            @Body CaseForms.Start form,
            @RequestBean Visit visit) {
        String guide = PlainInput.required("guide", form.guide(), 64);
        startRun.start(number, IfMatch.ANY, guide, author(visit));
        return parts.device(request, number, visit);
    }

    private Author author(Visit visit) {
        return readers.author(visit.caller());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
