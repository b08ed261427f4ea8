package dev.syncdesk.device.gatt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CurrentTimeTest {

    @Test
    void a_time_to_set_is_read_as_it_was_written() {
        LocalDateTime time = LocalDateTime.of(2026, 11, 26, 4, 30, 37, 500_000_000);
        CurrentTime set = CurrentTime.of(time, CurrentTime.ADJUSTED_BY_REFERENCE);
        assertEquals(new Decoded.Value<>(set), CurrentTime.decode(set.encode()));
        assertEquals(
                "{\"dateTime\":\"2026-11-26T04:30:37\",\"dayOfWeek\":4,\"fractions256\":128,"
                        + "\"adjustReason\":2}",
                Json.of(CurrentTime.decode(set.encode())));
        assertEquals(time.withNano(0), set.dateTime().toLocalDateTime());
    }

    @Test
    void a_time_of_which_a_part_is_not_known_is_none() {
        assertNull(new DateTime(0, 5, 12, 18, 53, 43).toLocalDateTime());
        assertNull(new DateTime(2026, 0, 12, 18, 53, 43).toLocalDateTime());
        assertNull(new DateTime(2026, 5, 0, 18, 53, 43).toLocalDateTime());
        assertNull(new DateTime(2026, 2, 30, 18, 53, 43).toLocalDateTime());
    }
}
