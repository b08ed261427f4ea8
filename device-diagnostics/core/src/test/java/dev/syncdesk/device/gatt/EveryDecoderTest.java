package dev.syncdesk.device.gatt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for every decoder, whatever the bytes are. */
class EveryDecoderTest {

    private static final List<String> FORMATS = List.of("SFLOAT", "FLOAT", "MI-181D", "MI-181B");

    /** A list or a text ends where its bytes end, so a shorter one is another value. */
    private static final EnumSet<Characteristic> OPEN_ENDED =
            EnumSet.of(
                    Characteristic.MODEL_NUMBER_STRING,
                    Characteristic.SERIAL_NUMBER_STRING,
                    Characteristic.FIRMWARE_REVISION_STRING,
                    Characteristic.HARDWARE_REVISION_STRING,
                    Characteristic.SOFTWARE_REVISION_STRING,
                    Characteristic.MANUFACTURER_NAME_STRING,
                    Characteristic.HEART_RATE_MEASUREMENT,
                    Characteristic.USER_CONTROL_POINT);

    @Property(tries = 50_000)
    void no_bytes_make_it_throw(
            @ForAll("names") String name, @ForAll @Size(max = 40) byte[] bytes) {
        byte[] before = bytes.clone();
        Decoded<? extends GattValue> decoded = decoder(name).decode(bytes);
        assertNotNull(Json.of(decoded));
        assertTrue(Arrays.equals(before, bytes), "the bytes stay as they were");
    }

    @Property(tries = 20_000)
    void what_is_malformed_says_where_within_the_bytes(
            @ForAll("names") String name, @ForAll @Size(max = 40) byte[] bytes) {
        if (decoder(name).decode(bytes) instanceof Decoded.Malformed<?> malformed) {
            assertTrue(malformed.offset() >= 0 && malformed.offset() <= bytes.length);
        }
    }

    @Property(tries = 20_000)
    void a_value_that_is_cut_is_truncated_at_the_cut(
            @ForAll("ofOneLength") Characteristic characteristic, @ForAll long seed) {
        byte[] bytes = bytes(characteristic, seed);
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(
                    new Decoded.Malformed<>(length, Fault.TRUNCATED),
                    characteristic.decoder().decode(Arrays.copyOf(bytes, length)));
        }
    }

    @Property(tries = 20_000)
    void a_value_with_a_byte_behind_it_has_trailing_bytes(
            @ForAll("ofOneLength") Characteristic characteristic, @ForAll long seed) {
        byte[] bytes = bytes(characteristic, seed);
        assertEquals(
                new Decoded.Malformed<>(bytes.length, Fault.TRAILING_BYTES),
                characteristic.decoder().decode(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Provide
    Arbitrary<Characteristic> ofOneLength() {
        return Arbitraries.of(EnumSet.complementOf(OPEN_ENDED));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                Stream.concat(
                                FORMATS.stream(),
                                Arrays.stream(Characteristic.values()).map(Characteristic::uuid))
                        .toList());
    }

    private static byte[] bytes(Characteristic characteristic, long seed) {
        return Encoder.encode(new RandomValue(new Random(seed)).of(characteristic));
    }

    private static Decoder decoder(String name) {
        Decoder decoder = Decoders.named(name);
        assertNotNull(decoder, name);
        return decoder;
    }
}
