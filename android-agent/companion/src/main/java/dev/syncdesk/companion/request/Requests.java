package dev.syncdesk.companion.request;

import dev.syncdesk.companion.desk.Answer;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.desk.NotTaken;
import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The person's cases at the desk. Each call waits for the desk, so none is for a screen's thread.
 */
public final class Requests {

    private static final String PATH = "/api/tickets";
    private static final int MOST = 200;

    private final DeskCalls desk;

    /**
     * @param desk with the customer's token
     */
    public Requests(DeskCalls desk) {
        this.desk = desk;
    }

    /**
     * Posts the text of a letter; again is the same.
     *
     * @return the letter, which now knows its case and its message
     * @throws NotTaken with the desk's sentence, if it does not take it
     * @throws IOException if the desk cannot be reached
     */
    Letter post(Letter letter) throws IOException {
        Long number = letter.number();
        return number == null ? open(letter) : answer(letter, number);
    }

    /** About a device, whose state the desk then lays beside it. */
    private Letter open(Letter letter) throws IOException {
        byte[] form =
                Text.write(
                        out -> {
                            out.text("subject", letter.subject());
                            out.text("message", letter.body());
                            out.text("channel", "app");
                            out.text("device", letter.serial());
                        });
        Request opened = one(desk.post(PATH, form, letter.id()));
        return letter.posted(opened.number(), opened.messages().get(0).id());
    }

    /** Adds to a case; a closed one is followed by a new one. */
    private Letter answer(Letter letter, long number) throws IOException {
        byte[] form = Text.write(out -> out.text("body", letter.body()));
        Answer came = good(desk.post(PATH + "/" + number + "/messages", form, letter.id()));
        return Text.read(came.body(), in -> posted(letter, in));
    }

    private static Letter posted(Letter letter, Fields in) throws IOException {
        String message = null;
        Long ticket = null;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> message = in.id();
                case "ticket" -> ticket = in.whole(0, Long.MAX_VALUE);
                default -> in.skip();
            }
        }
        return letter.posted(in.required(ticket, "ticket"), in.required(message, "id"));
    }

    /** Lays a JPEG beside the letter's message; the same again is the same. */
    void addPhoto(Letter posted, byte[] photo) throws IOException {
        String message = PATH + "/" + posted.number() + "/messages/" + posted.message();
        good(desk.postBytes(message + "/photos", photo, "image/jpeg"));
    }

    public Request show(long number) throws IOException {
        return one(desk.get(PATH + "/" + number));
    }

    /** The newest first, without their messages. */
    public List<Request> all() throws IOException {
        return Text.read(good(desk.get(PATH)).body(), Requests::items);
    }

    private static Request one(Answer answer) throws IOException {
        return Text.read(good(answer).body(), in -> new RequestReader().read(in));
    }

    private static Answer good(Answer answer) throws IOException {
        if (!answer.isGood()) {
            throw new NotTaken(answer.status(), answer.reason());
        }
        return answer;
    }

    private static List<Request> items(Fields in) throws IOException {
        List<Request> items = new ArrayList<>();
        while (in.next()) {
            if (in.name().equals("items") && in.enterArray()) {
                while (in.nextItem(MOST)) {
                    items.add(new RequestReader().read(in));
                }
            } else {
                in.skip();
            }
        }
        return items;
    }
}
