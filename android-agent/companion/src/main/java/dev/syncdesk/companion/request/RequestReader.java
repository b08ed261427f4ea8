package dev.syncdesk.companion.request;

import dev.syncdesk.companion.request.Request.Said;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a ticket of the HTTP contract, as far as a customer sees it. */
final class RequestReader {

    private static final int MOST_MESSAGES = 1_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_BODY = 60_000;

    private @Nullable Long number;
    private @Nullable String subject;
    private @Nullable String status;
    private @Nullable Instant updatedAt;
    private final List<Said> messages = new ArrayList<>();

    Request read(Fields in) throws IOException {
        while (in.next()) {
            switch (in.name()) {
                case "number" -> number = in.whole(0, Long.MAX_VALUE);
                case "subject" -> subject = in.text(LONGEST_LINE);
                case "status" -> status = in.text();
                case "updatedAt" -> updatedAt = in.time();
                case "messages" -> messages(in);
                default -> in.skip();
            }
        }
        return new Request(
                in.required(number, "number"),
                in.required(subject, "subject"),
                in.required(status, "status"),
                in.required(updatedAt, "updatedAt"),
                Collections.unmodifiableList(messages));
    }

    private void messages(Fields in) throws IOException {
        if (!in.enterArray()) {
            return;
        }
        while (in.nextItem(MOST_MESSAGES)) {
            messages.add(new SaidReader().read(in));
        }
    }

    /** One message of it. */
    private static final class SaidReader {

        private @Nullable String id;
        private @Nullable Instant at;
        private String from = "system";
        private String name = "";
        private String body = "";
        private int photos;

        Said read(Fields in) throws IOException {
            while (in.next()) {
                switch (in.name()) {
                    case "id" -> id = in.id();
                    case "at" -> at = in.time();
                    case "from" -> from(in);
                    case "body" -> body = or(in.lines(LONGEST_BODY), "");
                    case "photos" -> photos(in);
                    default -> in.skip();
                }
            }
            return new Said(in.required(id, "id"), in.required(at, "at"), from, name, body, photos);
        }

        private void photos(Fields in) throws IOException {
            if (!in.enterArray()) {
                return;
            }
            while (in.nextItem(MOST_MESSAGES)) {
                photos++;
                while (in.next()) {
                    in.skip();
                }
            }
        }

        private void from(Fields in) throws IOException {
            if (!in.enter()) {
                return;
            }
            while (in.next()) {
                switch (in.name()) {
                    case "kind" -> from = or(in.text(), from);
                    case "name" -> name = or(in.text(LONGEST_LINE), "");
                    default -> in.skip();
                }
            }
        }

        private static String or(@Nullable String text, String other) {
            return text == null ? other : text;
        }
    }
}
