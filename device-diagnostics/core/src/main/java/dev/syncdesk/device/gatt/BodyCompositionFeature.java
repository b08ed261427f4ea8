package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Body Composition Feature, 2A9B: what the analyser can, in 32 bits. */
public record BodyCompositionFeature(long features) implements GattValue {

    /** By bit. */
    private static final String[] NAMES = {
        "timestamp",
        "multipleUsers",
        "basalMetabolism",
        "musclePercentage",
        "muscleMass",
        "fatFreeMass",
        "softLeanMass",
        "bodyWaterMass",
        "impedance",
        "weight",
        "height"
    };

    public static Decoded<BodyCompositionFeature> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new BodyCompositionFeature(in.uint32()));
    }

    /** The names of what it measures and keeps, in the order of the bits. */
    public List<String> supported() {
        List<String> supported = new ArrayList<>();
        for (int bit = 0; bit < NAMES.length; bit++) {
            if (Flags.has(features, bit)) {
                supported.add(NAMES[bit]);
            }
        }
        return supported;
    }

    /** 0 not specified, 1 to 7 from 0.5 kg to 0.005 kg; 8 to 15 are reserved. */
    public int massResolutionCode() {
        return Flags.field(features, 11, 4);
    }

    /** 0 not specified, 1 to 3 from 0.01 m to 0.001 m; 4 to 7 are reserved. */
    public int heightResolutionCode() {
        return Flags.field(features, 15, 3);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.texts("supported", supported());
        out.number("massResolutionCode", massResolutionCode());
        out.number("heightResolutionCode", heightResolutionCode());
    }
}
