package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.report.BatteryStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DigestPropertiesTest {

    private static final String[] MARKED = {
        "adapter-off", "adapter-on", "connected", "factory-reset", "paired", "bond-lost"
    };

    @Property(tries = 200)
    void it_stays_small_and_is_read_as_it_was_written(@ForAll long seed) {
        Digest digest = longLife(new Random(seed));
        String text = DigestCodec.encode(digest);
        assertTrue(text.length() < 1_700, text);
        assertEquals(digest, DigestCodec.decode(text));
    }

    @Property(tries = 1_000)
    void no_text_makes_the_reader_throw(@ForAll String text) {
        assertEquals(Digest.EMPTY, DigestCodec.decode(text));
        assertNotNull(DigestCodec.decode("1 " + text));
    }

    private static Digest longLife(Random random) {
        Digest digest = Digest.EMPTY;
        Instant at = Instant.parse("2026-10-01T00:00:00Z");
        BatteryStatus[] statuses = BatteryStatus.values();
        for (int i = 0; i < 500; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(240)));
            BatteryStatus status = statuses[random.nextInt(statuses.length)];
            digest = digest.with(Situations.battery(at, random.nextInt(101), status), "phone-1");
            String day = at.toString().substring(0, 10);
            String failed = event(day, "sync-failed");
            String marked = event(day, MARKED[random.nextInt(MARKED.length)]);
            String groups = ",'phone':{},'link':{'rssiDbm':-" + random.nextInt(128) + "}";
            String events = ",'events':[" + failed + "," + marked + "]";
            String relay = "relay-with-a-long-name-" + random.nextInt(9);
            digest = digest.with(Situations.report(groups + events, at), relay);
        }
        return digest;
    }

    private static String event(String day, String code) {
        return "{'at':'" + day + "T12:00:00Z','code':'" + code + "'}";
    }
}
