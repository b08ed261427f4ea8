package dev.syncdesk.device.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareVersionTest {

    @ParameterizedTest
    @CsvSource({
        "4.9.135, 4.10.0, -1",
        "4.10, 4.10.0, 0",
        "v4.10.0, 4.10.0, 0",
        "4.010, 4.10, 0",
        "4.10, 4.9.999999999, 1",
        "4.1000000000, 4.999999999, 1",
        "4..1, 4.1, 0",
        "4.1., 4.1, 0",
        "1, '', 1",
        "4.10.0-rc1, 4.10.0, -1",
        "4.10.0-rc2, 4.10.0-rc10, -1",
        "4.10.1, 4.10.0-rc1, 1",
        "99999999999999999999, 9, 1",
        "2.0b, 2.0a, 1",
        "'', 1, -1"
    })
    void versions_stand_in_the_order_that_people_expect(String one, String other, int order) {
        assertEquals(order, Integer.signum(FirmwareVersion.compare(one, other)));
        assertEquals(-order, Integer.signum(FirmwareVersion.compare(other, one)));
    }
}
