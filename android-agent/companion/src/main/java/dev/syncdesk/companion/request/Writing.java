package dev.syncdesk.companion.request;

import dev.syncdesk.companion.desk.DeskCalls;
import dev.syncdesk.companion.desk.NotTaken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writing to support, with or without a way to it. Its calls wait for disk and network. */
public final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    private final Letters letters;
    private final Supplier<@Nullable DeskCalls> desk;

    /**
     * @param desk with the customer's token; gives null while there is none
     */
    public Writing(Path folder, Supplier<@Nullable DeskCalls> desk) {
        letters = new Letters(folder);
        this.desk = desk;
    }

    /** The person's cases; null where the pairing gave no token for them. */
    public @Nullable Requests requests() {
        DeskCalls calls = desk.get();
        return calls == null ? null : new Requests(calls);
    }

    /**
     * Keeps a letter on disk, then sends it with what waits from before.
     *
     * @param number of the case that it answers; null for a new one
     * @param serial of the device that a new case is about
     * @param photo a JPEG of at most {@link Letters#MOST_PHOTO_BYTES}; null for none
     * @return whether the desk has it; else it goes when there is a way
     * @throws NotTaken with the desk's sentence, if the desk does not take it
     * @throws IOException if it cannot be kept
     */
    public boolean write(
            @Nullable Long number,
            String subject,
            String body,
            @Nullable String serial,
            byte @Nullable [] photo,
            Instant now)
            throws IOException {
        letters.keep(number, subject, body, serial, photo, now);
        return sendWaiting();
    }

    /** Letters that the desk has not yet, oldest first. */
    public List<Letter> waiting() throws IOException {
        return letters.waiting();
    }

    /**
     * @return whether the desk has all of them
     * @throws NotTaken with the desk's sentence, if it does not take one
     */
    public boolean sendWaiting() throws NotTaken {
        Requests to = requests();
        if (to == null) {
            return false;
        }
        try {
            letters.send(to);
            return true;
        } catch (NotTaken e) {
            throw e;
        } catch (IOException e) {
            LOG.info("Letters wait, since the desk is not reached: {}", e.toString());
            return false;
        }
    }

    public void forget() throws IOException {
        letters.forget();
    }
}
