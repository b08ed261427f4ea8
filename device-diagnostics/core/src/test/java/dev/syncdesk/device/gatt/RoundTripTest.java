package dev.syncdesk.device.gatt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every value that an encoder makes bytes of comes out of them again. */
class RoundTripTest {

    @Property(tries = 50_000)
    void every_value_decodes_to_itself(@ForAll Characteristic characteristic, @ForAll long seed) {
        GattValue value = new RandomValue(new Random(seed)).of(characteristic);
        assertEquals(
                new Decoded.Value<>(value), characteristic.decoder().decode(Encoder.encode(value)));
    }

    @Property(tries = 10_000)
    void so_does_every_mi_scale_advertisement(@ForAll long seed) {
        MiScaleAdvertisement value = new RandomValue(new Random(seed)).miScale();
        assertEquals(
                new Decoded.Value<>(value), MiScaleAdvertisement.decode(Encoder.encode(value)));
    }

    @Property(tries = 20_000)
    void so_does_every_medical_float(@ForAll long seed) {
        RandomValue random = new RandomValue(new Random(seed));
        MedicalFloat small = new MedicalFloat(random.sfloat());
        byte[] two = new ByteWriter().sfloat(small.value()).bytes();
        assertEquals(new Decoded.Value<>(small), MedicalFloat.decodeSfloat(two));
        MedicalFloat large = new MedicalFloat(random.medfloat());
        byte[] four = new ByteWriter().medfloat(large.value()).bytes();
        assertEquals(new Decoded.Value<>(large), MedicalFloat.decodeFloat(four));
    }

    @Property
    void requests_to_the_user_control_point_are_read_as_they_are_made(
            @ForAll @IntRange(max = 255) int user, @ForAll @IntRange(max = 9_999) int code) {
        assertEquals(
                new Decoded.Value<>(new UserControlPoint.Request(2, user, code, null)),
                UserControlPoint.decode(UserControlPoint.consent(user, code)));
        assertEquals(
                new Decoded.Value<>(new UserControlPoint.Request(1, null, code, null)),
                UserControlPoint.decode(UserControlPoint.registerNewUser(code)));
    }
}
