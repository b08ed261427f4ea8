package dev.syncdesk.companion.request;

import dev.syncdesk.companion.desk.Answer;
import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param serial of the device that it is about, whose state the desk then lays beside it
     * @throws IOException with a sentence, if the desk cannot be reached or does not take it
     */
    public Request write(String subject, String message, @Nullable String serial)
            throws IOException {
        byte[] form =
                Text.write(
                        out -> {
                            out.text("subject", subject);
                            out.text("message", message);
                            out.text("channel", "app");
                            out.text("device", serial);
                        });
        return one(desk.post(PATH, form));
    }

    /** Adds to a case; a closed one is followed by a new one. */
    public void answer(long number, String message) throws IOException {
        byte[] form = Text.write(out -> out.text("body", message));
        good(desk.post(PATH + "/" + number + "/messages", form));
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
            throw new IOException(answer.reason());
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
