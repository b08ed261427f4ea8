package dev.syncdesk.support.portal;

import dev.syncdesk.support.ticket.TicketForm;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A request as a customer writes it.
 *
 * @param device a serial, or empty for none
 */
@Serdeable
public record NewRequest(
        @Nullable String subject, @Nullable String message, @Nullable String device) {

    TicketForm form() {
        return new TicketForm(subject, message, "web", null, device);
    }

    public String subjectText() {
        return subject == null ? "" : subject;
    }

    public String messageText() {
        return message == null ? "" : message;
    }

    public boolean isAbout(String serial) {
        return serial.equals(device);
    }
}
