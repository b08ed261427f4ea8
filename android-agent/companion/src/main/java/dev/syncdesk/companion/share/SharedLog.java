package dev.syncdesk.companion.share;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.companion.store.WholeFile;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was shared last, so that a person can look it up: the newest {@value #MOST}. */
public final class SharedLog {

    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(SharedLog.class);
    private static final int MOST_GROUPS = 16;

    private final WholeFile file;
    private final Deque<SharedEntry> entries = new ArrayDeque<>();

    public SharedLog(Path folder) {
        file = new WholeFile(folder.resolve("shared"));
        try {
            byte[] text = file.read();
            if (text != null) {
                entries.addAll(Text.read(text, SharedLog::read));
            }
        } catch (IOException e) {
            LOG.warn("The list of what was shared cannot be read: {}", e.toString());
        }
    }

    private static List<SharedEntry> read(Fields in) throws IOException {
        List<SharedEntry> read = new ArrayList<>();
        while (in.next()) {
            if (in.name().equals("shared") && in.enterArray()) {
                while (in.nextItem(MOST)) {
                    read.add(entry(in));
                }
            } else {
                in.skip();
            }
        }
        return read;
    }

    private static SharedEntry entry(Fields in) throws IOException {
        Instant at = null;
        String serial = null;
        String id = null;
        List<String> groups = new ArrayList<>();
        while (in.next()) {
            switch (in.name()) {
                case "at" -> at = in.time();
                case "serial" -> serial = in.id();
                case "id" -> id = in.id();
                case "groups" -> groups = in.texts(MOST_GROUPS, Fields.MAX_TEXT);
                default -> in.skip();
            }
        }
        return new SharedEntry(
                in.required(at, "at"),
                in.required(serial, "serial"),
                in.required(id, "id"),
                groups);
    }

    public synchronized void add(String serial, DeviceReport report) {
        entries.addFirst(SharedEntry.of(serial, report));
        while (entries.size() > MOST) {
            entries.removeLast();
        }
        try {
            file.write(Text.write(this::write));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(FieldWriter out) throws IOException {
        out.enterArray("shared");
        for (SharedEntry entry : entries) {
            out.enter();
            out.time("at", entry.at());
            out.text("serial", entry.serial());
            out.text("id", entry.id());
            out.texts("groups", entry.groups());
            out.leave();
        }
        out.leaveArray();
    }

    /** The newest first. */
    public synchronized List<SharedEntry> entries() {
        return new ArrayList<>(entries);
    }

    public synchronized void forget() throws IOException {
        entries.clear();
        file.delete();
    }
}
