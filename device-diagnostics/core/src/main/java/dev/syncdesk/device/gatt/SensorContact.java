package dev.syncdesk.device.gatt;

/** Whether a heart rate sensor touches skin. */
public enum SensorContact {
    NOT_SUPPORTED("not supported"),
    NOT_DETECTED("supported, not detected"),
    DETECTED("supported, detected");

    private final String text;

    SensorContact(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Bits 1 and 2 of a Heart Rate Measurement's flags: 0 and 1 both mean not supported. */
    static SensorContact of(int bits) {
        return switch (bits) {
            case 2 -> NOT_DETECTED;
            case 3 -> DETECTED;
            default -> NOT_SUPPORTED;
        };
    }
}
