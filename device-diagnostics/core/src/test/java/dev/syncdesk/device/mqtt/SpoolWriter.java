package dev.syncdesk.device.mqtt;

import java.nio.file.Path;
import java.util.Locale;

/** A process that appends until it is killed, and says what it appended. */
final class SpoolWriter {

    public static void main(String[] arguments) throws Exception {
        try (Spool spool = Spool.open(Path.of(arguments[0]), SpoolBounds.STANDARD)) {
            for (int i = 0; i < 9_000; i++) {
                String id = String.format(Locale.ROOT, "id-%06d", i);
                spool.append(
                        new SpoolEntry(SpoolEntry.Kind.REPORT, id, "topic", null, new byte[200]));
                System.out.println(id);
            }
        }
    }

    private SpoolWriter() {}
}
