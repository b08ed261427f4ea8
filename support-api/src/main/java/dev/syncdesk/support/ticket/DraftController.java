package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a member of staff is writing on a ticket. */
@Controller("/api/tickets/{number}/draft")
public class DraftController {

    private final TicketReaders readers;
    private final TicketSight sight;
    private final SaveDraft saveDraft;

    DraftController(TicketReaders readers, TicketSight sight, SaveDraft saveDraft) {
        this.readers = readers;
        this.sight = sight;
        this.saveDraft = saveDraft;
    }

    /**
     * @param body blank drops the draft
     */
    @Serdeable
    public record DraftForm(@Nullable String body, @Nullable String visibility) {}

    /**
     * @param origin {@code typed}, or {@code proposal} where a solved run wrote it
     */
    @Serdeable
    public record DraftView(String body, String visibility, String origin, Instant updatedAt) {

        static DraftView of(Draft draft) {
            return new DraftView(
                    draft.body(), draft.visibility(), draft.origin(), draft.updatedAt());
        }
    }

    @Get
    public DraftView show(long number, Caller caller) {
        return sight.draft(readers.visible(number, caller), caller.id())
                .map(DraftView::of)
                .orElseThrow(() -> new Refusal.NotFound("There is no draft."));
    }

    @Put
    public HttpResponse<?> save(long number, @Body DraftForm form, Caller caller) {
        String body = PlainInput.optional("body", form.body(), Message.MAX_LENGTH);
        Visibility visibility =
                form.visibility() == null
                        ? Visibility.PUBLIC
                        : Words.read("visibility", form.visibility(), Visibility.values());
        saveDraft.save(number, caller.id(), visibility, body == null ? "" : body);
        return HttpResponse.noContent();
    }

    @Delete
    public HttpResponse<?> drop(long number, Caller caller) {
        saveDraft.drop(number, caller.id());
        return HttpResponse.noContent();
    }
}
