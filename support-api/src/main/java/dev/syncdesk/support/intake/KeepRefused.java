package dev.syncdesk.support.intake;

import dev.syncdesk.support.platform.Ids;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was refused by relay and reason, and keeps its first 4 KiB while there is room. */
@Singleton
final class KeepRefused implements IntakeStep {

    private static final int KEPT_BYTES = 4 * 1024;
    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_TOPIC = 300;

    // The same order for every writer, so that two never wait for each other.
    private static final Comparator<QuarantineRows.Count> ORDER =
            Comparator.comparing(QuarantineRows.Count::day)
                    .thenComparing(QuarantineRows.Count::relay)
                    .thenComparing(QuarantineRows.Count::reason);

    private final QuarantineRows rows;
    private final QuarantineRoom room;

    KeepRefused(QuarantineRows rows, QuarantineRoom room) {
        this.rows = rows;
        this.room = room;
    }

    @Override
    public void run(Batch batch) {
        if (batch.refused().isEmpty()) {
            return;
        }
        List<Quarantined> kept = new ArrayList<>();
        Map<QuarantineRows.Count, Long> counts = new TreeMap<>(ORDER);
        LocalDate today = batch.now().atZone(ZoneOffset.UTC).toLocalDate();
        for (Batch.Refused refused : batch.refused()) {
            String relay = refused.letter().relay();
            counts.merge(new QuarantineRows.Count(today, relay, refused.reason()), 1L, Long::sum);
            if (refused.kept() && room.take(relay, batch.now())) {
                kept.add(row(refused));
            }
        }
        rows.count(counts);
        rows.insert(kept);
    }

    private static Quarantined row(Batch.Refused refused) {
        Letter letter = refused.letter();
        byte[] payload = letter.payload();
        return new Quarantined(
                Ids.next(),
                letter.receivedAt(),
                letter.relay(),
                letter.serial(),
                storable(letter.topic(), LONGEST_TOPIC),
                refused.reason(),
                storable(refused.detail(), LONGEST_DETAIL),
                Arrays.copyOf(payload, Math.min(payload.length, KEPT_BYTES)),
                payload.length,
                null);
    }

    /** PostgreSQL takes no null character and no half of a pair of surrogates. */
    private static String storable(String text, int longest) {
        StringBuilder storable = new StringBuilder(Math.min(text.length(), longest));
        for (int i = 0; i < text.length() && i < longest; i++) {
            char letter = text.charAt(i);
            storable.append(letter == 0 || Character.isSurrogate(letter) ? '?' : letter);
        }
        return storable.toString();
    }
}
