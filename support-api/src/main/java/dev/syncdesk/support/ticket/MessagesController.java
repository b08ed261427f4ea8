package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ticket's conversation. */
@Controller("/api/tickets/{number}/messages")
public class MessagesController {

    private final PostMessage postMessage;
    private final TicketReaders readers;
    private final TicketViews views;
    private final Photos photos;

    MessagesController(
            PostMessage postMessage, TicketReaders readers, TicketViews views, Photos photos) {
        this.postMessage = postMessage;
        this.readers = readers;
        this.views = views;
        this.photos = photos;
    }

    /**
     * @param visibility {@code public} if absent; a customer's is always that
     */
    @Serdeable
    public record MessageForm(@Nullable String body, @Nullable String visibility) {}

    /** An answer to a closed ticket opens a new one, which {@code ticket} then names. */
    @Post
    @Idempotent
    public HttpResponse<MessageView> post(
            long number, @Body MessageForm form, IfMatch seen, Caller caller) {
        readers.visible(number, caller);
        String body = PlainInput.required("body", form.body(), Message.MAX_LENGTH);
        Visibility visibility = readers.visibility(form.visibility(), caller);
        Message message = postMessage.post(number, seen, body, visibility, readers.author(caller));
        return HttpResponse.<MessageView>created(
                        URI.create("/api/tickets/" + message.ticketNumber()))
                .body(MessageView.of(message, Map.of()));
    }

    /** Newest first; a customer reads the public ones. */
    @Get
    public Page<MessageView> list(
            long number,
            @QueryValue @Nullable Integer limit,
            @QueryValue(defaultValue = Messages.END) String after,
            Caller caller) {
        readers.visible(number, caller);
        int most = Page.limit(limit);
        List<Message> rows = views.messages(number, readers.of(caller), after, most + 1);
        Map<String, List<Photo>> shown = photos.byMessage(number);
        return Page.of(rows, most, Message::id).map(row -> MessageView.of(row, shown));
    }
}
