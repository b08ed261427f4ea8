package dev.syncdesk.companion.request;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Letters as they are kept on disk. */
final class LetterText {

    private static final int LONGEST_LINE = 1_000;

    private @Nullable String id;
    private @Nullable Instant writtenAt;
    private @Nullable Long number;
    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable String serial;
    private boolean photo;
    private @Nullable String message;

    static byte[] write(Letter letter) {
        return Text.write(
                out -> {
                    out.text("id", letter.id());
                    out.time("writtenAt", letter.writtenAt());
                    out.whole("number", letter.number());
                    out.text("subject", letter.subject());
                    out.text("body", letter.body());
                    out.text("serial", letter.serial());
                    out.flag("photo", letter.hasPhoto());
                    out.text("message", letter.message());
                });
    }

    static Letter read(byte[] text) throws IOException {
        return Text.read(text, in -> new LetterText().letter(in));
    }

    private Letter letter(Fields in) throws IOException {
        while (in.next()) {
            field(in);
        }
        return new Letter(
                in.required(id, "id"),
                in.required(writtenAt, "writtenAt"),
                number,
                in.required(subject, "subject"),
                in.required(body, "body"),
                serial,
                photo,
                message);
    }

    private void field(Fields in) throws IOException {
        switch (in.name()) {
            case "id" -> id = in.id();
            case "writtenAt" -> writtenAt = in.time();
            case "number" -> number = in.whole(0, Long.MAX_VALUE);
            case "subject" -> subject = in.text(LONGEST_LINE);
            case "body" -> body = in.lines(Letters.LONGEST_BODY);
            case "serial" -> serial = in.id();
            case "photo" -> photo = Boolean.TRUE.equals(in.flag());
            case "message" -> message = in.id();
            default -> in.skip();
        }
    }
}
