package dev.syncdesk.companion.request;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.syncdesk.companion.desk.NotTaken;
import dev.syncdesk.companion.store.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Letters to support that wait on disk until the desk has them: at most {@value #MOST}. One that is
 * sent again after a break is the same at the desk, and so is its photo.
 */
public final class Letters {

    public static final int MOST = 20;

    /** Of a text, in characters: what the desk takes. */
    public static final int LONGEST_BODY = 60_000;

    /** Of a photo, in bytes: below what the desk takes. */
    public static final int MOST_PHOTO_BYTES = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    private static final String LETTER = ".letter";
    private static final String PHOTO = ".photo";

    private final Path folder;

    public Letters(Path folder) {
        this.folder = folder.resolve("letters");
    }

    /**
     * @param photo a JPEG without anything but what it shows; null for none
     * @throws IOException if it cannot be kept, or if {@value #MOST} wait already
     */
    public synchronized Letter keep(
            @Nullable Long number,
            String subject,
            String body,
            @Nullable String serial,
            byte @Nullable [] photo,
            Instant now)
            throws IOException {
        if (waiting().size() >= MOST) {
            throw new IOException(MOST + " letters wait already");
        }
        // In the order of their writing, since the ids are.
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        Letter letter = new Letter(id, now, number, subject, body, serial, photo != null, null);
        if (photo != null) {
            file(id, PHOTO).write(photo);
        }
        keep(letter);
        return letter;
    }

    private void keep(Letter letter) throws IOException {
        file(letter.id(), LETTER).write(LetterText.write(letter));
    }

    /** Oldest first. */
    public synchronized List<Letter> waiting() throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (String id : ids()) {
            byte[] text = file(id, LETTER).read();
            if (text != null) {
                letters.add(LetterText.read(text));
            }
        }
        return letters;
    }

    private List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + LETTER)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                ids.add(name.substring(0, name.length() - LETTER.length()));
            }
        } catch (NoSuchFileException e) {
            return ids;
        }
        Collections.sort(ids);
        return ids;
    }

    /**
     * Sends those that wait, oldest first, as far as the way holds.
     *
     * @throws NotTaken if the desk does not take one, which is not sent again
     * @throws IOException if the desk cannot be reached; what was not sent is kept
     */
    public synchronized void send(Requests desk) throws IOException {
        for (Letter letter : waiting()) {
            try {
                send(letter, desk);
                drop(letter);
            } catch (NotTaken e) {
                if (e.isForGood()) {
                    LOG.warn("The desk does not take a letter: {}", e.toString());
                    drop(letter);
                }
                throw e;
            }
        }
    }

    private void send(Letter letter, Requests desk) throws IOException {
        Letter posted = letter;
        if (letter.message() == null) {
            posted = desk.post(letter);
            keep(posted);
        }
        byte[] photo = file(letter.id(), PHOTO).read();
        if (photo != null) {
            desk.addPhoto(posted, photo);
        }
    }

    private void drop(Letter letter) throws IOException {
        file(letter.id(), LETTER).delete();
        file(letter.id(), PHOTO).delete();
    }

    public synchronized void forget() throws IOException {
        for (Letter letter : waiting()) {
            drop(letter);
        }
    }

    private WholeFile file(String id, String kind) {
        return new WholeFile(folder.resolve(id + kind));
    }
}
