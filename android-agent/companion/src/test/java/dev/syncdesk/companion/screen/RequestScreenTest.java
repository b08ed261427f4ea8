package dev.syncdesk.companion.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.syncdesk.companion.screen.RequestScreen.Phase;
import org.junit.jupiter.api.Test;

final class RequestScreenTest {

    @Test
    void nothing_is_sent_before_a_word_is_written() {
        assertEquals(Phase.EMPTY, RequestScreen.BEGUN.pressed().phase());
        assertEquals(Phase.EMPTY, RequestScreen.BEGUN.typed(" \n ").pressed().phase());
    }

    @Test
    void what_is_written_stays_until_it_was_sent() {
        RequestScreen sending = RequestScreen.BEGUN.typed("It won't sync").pressed();

        assertEquals(Phase.SENDING, sending.phase());
        assertSame(sending, sending.pressed());
        assertEquals("It won't sync", sending.failed("no route").text());
        assertEquals("", sending.sent().text());
    }

    @Test
    void the_subject_is_the_first_line_as_far_as_it_fits() {
        assertEquals(
                "It won't sync", RequestScreen.BEGUN.typed("\nIt won't sync\nSince").subject());
        String long81 = "a".repeat(81);
        assertEquals("a".repeat(79) + "…", RequestScreen.BEGUN.typed(long81).subject());
        String faces = "a".repeat(78) + "😀😀";
        assertEquals("a".repeat(78) + "…", RequestScreen.BEGUN.typed(faces).subject());
    }
}
