package dev.syncdesk.companion.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class PairingCodeTest {

    @Test
    void a_code_is_read_however_it_is_typed() {
        PairingCode code = new PairingCode("7KQ2M0X1");

        assertEquals(code, PairingCode.read("7KQ2M0X1"));
        assertEquals(code, PairingCode.read(" 7kq2-m0x1 "));
        assertEquals(code, PairingCode.read("7kq2 mOxl"));
        assertEquals(code, PairingCode.read("7kq2mox i"));
    }

    @Test
    void what_is_no_code_yet_is_none() {
        assertNull(PairingCode.read(""));
        assertNull(PairingCode.read("7KQ2M0X"));
        assertNull(PairingCode.read("7KQ2M0X19"));
        assertNull(PairingCode.read("7KQ2M0XU"));
        assertNull(PairingCode.read("7KQ2/../"));
    }
}
