package dev.syncdesk.companion.share;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.companion.store.WholeFile;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the person has agreed to. Before they were asked, and if the file is gone: to nothing. */
public final class Consents {

    private static final Logger LOG = LoggerFactory.getLogger(Consents.class);

    private final WholeFile file;
    private final EnumSet<Purpose> given;
    private boolean asked;

    public Consents(Path folder) {
        file = new WholeFile(folder.resolve("consents"));
        given = EnumSet.noneOf(Purpose.class);
        try {
            byte[] text = file.read();
            asked = text != null && Text.read(text, this::read);
        } catch (IOException e) {
            LOG.warn("What was agreed to cannot be read, so it is asked again: {}", e.toString());
            given.clear();
        }
    }

    private boolean read(Fields in) throws IOException {
        while (in.next()) {
            Purpose purpose = named(in.name());
            if (purpose == null) {
                in.skip();
            } else if (Boolean.TRUE.equals(in.flag())) {
                given.add(purpose);
            }
        }
        return true;
    }

    private static @Nullable Purpose named(String word) {
        for (Purpose purpose : Purpose.values()) {
            if (word(purpose).equals(word)) {
                return purpose;
            }
        }
        return null;
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person has answered at all. */
    public synchronized boolean wereAsked() {
        return asked;
    }

    public synchronized boolean has(Purpose purpose) {
        return given.contains(purpose);
    }

    public synchronized void are(Set<Purpose> now) throws IOException {
        given.clear();
        given.addAll(now);
        file.write(
                Text.write(
                        out -> {
                            for (Purpose purpose : Purpose.values()) {
                                out.flag(word(purpose), given.contains(purpose));
                            }
                        }));
        asked = true;
    }

    public synchronized void forget() throws IOException {
        given.clear();
        asked = false;
        file.delete();
    }

    /**
     * What of a report may leave the phone; null if nothing of it may. Without {@link
     * Purpose#DEVICE} nothing does, since a report is one of a device.
     */
    public synchronized @Nullable DeviceReport shareable(DeviceReport report) {
        if (!given.contains(Purpose.DEVICE)) {
            return null;
        }
        return given.contains(Purpose.PHONE) ? report : report.withPhone(null);
    }
}
