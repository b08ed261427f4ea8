package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Weight Scale Feature, 2A9E: what the scale can, in 32 bits. */
public record WeightScaleFeature(long features) implements GattValue {

    /** By code, from 1; 0 is not specified, and 8 to 15 are reserved. */
    private static final double[] WEIGHT_STEPS_KG = {0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005};

    /** By code, from 1; 0 is not specified, and 4 to 7 are reserved. */
    private static final double[] HEIGHT_STEPS_M = {0.01, 0.005, 0.001};

    public static Decoded<WeightScaleFeature> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new WeightScaleFeature(in.uint32()));
    }

    public boolean hasTimeStamp() {
        return Flags.has(features, 0);
    }

    public boolean hasMultipleUsers() {
        return Flags.has(features, 1);
    }

    public boolean hasBmi() {
        return Flags.has(features, 2);
    }

    public int weightResolutionCode() {
        return Flags.field(features, 3, 4);
    }

    /** Null where it is not specified, or the code is reserved. */
    public @Nullable Double weightResolutionKg() {
        return step(WEIGHT_STEPS_KG, weightResolutionCode());
    }

    public int heightResolutionCode() {
        return Flags.field(features, 7, 3);
    }

    /** Null where it is not specified, or the code is reserved. */
    public @Nullable Double heightResolutionM() {
        return step(HEIGHT_STEPS_M, heightResolutionCode());
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.flag("timeStampSupported", hasTimeStamp());
        out.flag("multipleUsersSupported", hasMultipleUsers());
        out.flag("bmiSupported", hasBmi());
        out.number("weightResolutionCode", weightResolutionCode());
        out.decimalOrNull("weightResolutionKg", weightResolutionKg());
        out.number("heightResolutionCode", heightResolutionCode());
        out.decimalOrNull("heightResolutionM", heightResolutionM());
    }

    private static @Nullable Double step(double[] steps, int code) {
        return code >= 1 && code <= steps.length ? steps[code - 1] : null;
    }
}
