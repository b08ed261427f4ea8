package dev.syncdesk.companion.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.syncdesk.companion.pairing.Redeemed;
import dev.syncdesk.companion.screen.PairingScreen.Phase;
import org.junit.jupiter.api.Test;

final class PairingScreenTest {

    private static final PairingScreen TYPED =
            PairingScreen.empty("desk.example.org", false).typed("desk.example.org", "7kq2-m0x9");

    @Test
    void a_code_and_an_address_are_asked_for_first() {
        PairingScreen empty = PairingScreen.empty("", false);

        assertEquals(Phase.BAD_ADDRESS, empty.pressed().phase());
        assertEquals(Phase.BAD_CODE, empty.typed("desk.example.org", "7kq").pressed().phase());
        assertEquals(Phase.ASKING, TYPED.pressed().phase());
    }

    @Test
    void while_it_asks_neither_typing_nor_pressing_changes_anything() {
        PairingScreen asking = TYPED.pressed();

        assertSame(asking, asking.pressed());
        assertSame(asking, asking.typed("other.example.org", "x"));
    }

    @Test
    void a_refusal_says_the_desks_sentence_and_typing_takes_it_off() {
        PairingScreen refused =
                TYPED.pressed().answered(new Redeemed.Refused("This code is not valid."));

        assertEquals(Phase.REFUSED, refused.phase());
        assertEquals("This code is not valid.", refused.reason());
        assertSame(refused, refused.typed(refused.server(), refused.code()));
        assertEquals(Phase.TYPING, refused.typed(refused.server(), "7KQ2").phase());
    }

    @Test
    void without_a_network_the_code_stays_to_be_tried_again() {
        PairingScreen not = TYPED.pressed().answered(new Redeemed.NotReached("no route"));

        assertEquals(Phase.NOT_REACHED, not.phase());
        assertEquals("7kq2-m0x9", not.code());
        assertEquals(Phase.ASKING, not.pressed().phase());
    }
}
