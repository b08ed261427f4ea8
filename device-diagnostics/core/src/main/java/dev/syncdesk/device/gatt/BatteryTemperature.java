package dev.syncdesk.device.gatt;

/** A temperature of the battery characteristics: an octet of whole degrees Celsius. */
final class BatteryTemperature {

    private static final int OVER_126 = 0x7f;
    private static final int UNDER_MINUS_127 = -0x80;

    static Quantity read(ByteCursor in) {
        int degrees = in.sint8();
        return switch (degrees) {
            case OVER_126 -> Quantity.Special.ABOVE_RANGE;
            case UNDER_MINUS_127 -> Quantity.Special.BELOW_RANGE;
            default -> new Quantity.Whole(degrees);
        };
    }

    private BatteryTemperature() {}
}
