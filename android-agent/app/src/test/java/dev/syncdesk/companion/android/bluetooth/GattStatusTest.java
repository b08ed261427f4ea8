package dev.syncdesk.companion.android.bluetooth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.bluetooth.BleFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GattStatusTest {

    @ParameterizedTest
    @CsvSource({
        "2, refused",
        "3, refused",
        "5, refused",
        "8, disconnected",
        "10, not-found",
        "15, refused",
        "19, disconnected",
        "22, disconnected",
        "62, timed-out",
        "129, transport-died",
        "133, timed-out",
        "137, refused",
        "147, timed-out",
        "257, transport-died",
        "9999, refused"
    })
    void each_status_is_one_of_the_failures_and_is_named(int status, String code) {
        BleFailure failure = GattStatus.failure("reading", status).failure();

        assertEquals(code, failure.code());
        assertTrue(failure.reason().startsWith("gatt-" + status + ": reading failed, "));
    }
}
