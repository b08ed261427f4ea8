package dev.syncdesk.companion.guide;

import dev.syncdesk.companion.store.WholeFile;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs that ended before the desk had them, oldest first: the newest {@value #MOST}, one a line.
 */
final class PastRuns {

    static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(PastRuns.class);

    private final WholeFile file;
    private final List<GuideRun> runs = new ArrayList<>();

    PastRuns(Path folder) {
        file = new WholeFile(folder.resolve("own-runs-past"));
        try {
            byte[] text = file.read();
            read(text == null ? "" : new String(text, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Past runs cannot be read: {}", e.toString());
        }
    }

    private void read(String text) {
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                runs.add(GuideRunCodec.decode(line));
            }
        }
    }

    List<GuideRun> all() {
        return new ArrayList<>(runs);
    }

    void add(GuideRun run) throws IOException {
        runs.add(run);
        if (runs.size() > MOST) {
            runs.remove(0);
        }
        save();
    }

    void remove(GuideRun run) throws IOException {
        runs.remove(run);
        save();
    }

    void forget() throws IOException {
        runs.clear();
        file.delete();
    }

    private void save() throws IOException {
        StringBuilder text = new StringBuilder();
        for (GuideRun run : runs) {
            text.append(GuideRunCodec.encode(run)).append('\n');
        }
        file.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
