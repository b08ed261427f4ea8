package dev.syncdesk.device.fitbit;

/** The first byte of a dump: which tracker it is of. */
public enum TrackerType {
    ONE(0x26, "Fitbit One"),
    ZIP(0xF4, "Fitbit Zip"),
    /** A type that nobody has named. */
    OTHER(-1, "Fitbit tracker");

    private final int code;
    private final String model;

    TrackerType(int code, String model) {
        this.code = code;
        this.model = model;
    }

    public String model() {
        return model;
    }

    static TrackerType of(int code) {
        for (TrackerType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return OTHER;
    }
}
