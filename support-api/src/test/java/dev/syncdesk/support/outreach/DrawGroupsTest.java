package dev.syncdesk.support.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DrawGroupsTest {

    private static final List<Addressee> THOUSAND =
            IntStream.range(0, 1_000)
                    .mapToObj(
                            number ->
                                    new Addressee(
                                            "c" + number, "", "", "s", "en", number % 10 != 0))
                    .toList();

    @Test
    void a_fixed_number_of_those_who_are_counted_is_held_back() {
        List<DrawGroups.Lot> lots = DrawGroups.draw(THOUSAND, 10);
        assertEquals(90, count(lots, Arm.CONTROL));
        assertEquals(810, count(lots, Arm.CONTACT));
        assertEquals(100, count(lots, Arm.UNCOUNTED));
        assertEquals(1_000, lots.stream().map(lot -> lot.who().customerId()).distinct().count());
    }

    @Test
    void who_refuses_statistics_is_never_held_back() {
        assertEquals(
                0,
                DrawGroups.draw(THOUSAND, 50).stream()
                        .filter(lot -> lot.arm() == Arm.CONTROL && !lot.who().counted())
                        .count());
    }

    @Test
    void each_draw_is_another() {
        assertNotEquals(DrawGroups.draw(THOUSAND, 10), DrawGroups.draw(THOUSAND, 10));
    }

    /** Of 1,000 draws each of ten is held back 100 times, give or take five standard deviations. */
    @Test
    void everybody_has_the_same_chance() {
        int[] held = new int[10];
        List<Addressee> ten =
                IntStream.range(0, 10)
                        .mapToObj(number -> new Addressee("" + number, "", "", "s", "en", true))
                        .toList();
        for (int draw = 0; draw < 1_000; draw++) {
            DrawGroups.draw(ten, 10).stream()
                    .filter(lot -> lot.arm() == Arm.CONTROL)
                    .forEach(lot -> held[Integer.parseInt(lot.who().customerId())]++);
        }
        for (int times : held) {
            assertEquals(100, times, 5 * Math.sqrt(90));
        }
    }

    private static long count(List<DrawGroups.Lot> lots, Arm arm) {
        return lots.stream().filter(lot -> lot.arm() == arm).count();
    }
}
