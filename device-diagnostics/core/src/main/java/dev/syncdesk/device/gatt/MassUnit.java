package dev.syncdesk.device.gatt;

/** What a scale weighs in. */
public enum MassUnit {
    KG("kg"),
    LB("lb"),
    /** The Chinese pound of 500 g, which Xiaomi's scales offer. */
    JIN("jin");

    private final String symbol;

    MassUnit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Bit 0 of Weight Measurement and Body Composition Measurement: 0 is SI, 1 is imperial. */
    static MassUnit of(int flags) {
        return Flags.has(flags, 0) ? LB : KG;
    }

    /** Steps of 0.005 kg, 0.01 lb and, in Xiaomi's scales, 0.01 jin. */
    double mass(int raw) {
        return this == KG ? raw / 200.0 : raw / 100.0;
    }

    /** Steps of 0.001 m, or of 0.1 in. */
    double height(int raw) {
        return this == KG ? raw / 1_000.0 : raw / 10.0;
    }

    String heightSymbol() {
        return this == KG ? "m" : "in";
    }
}
