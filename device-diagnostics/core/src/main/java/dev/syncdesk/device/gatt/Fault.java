package dev.syncdesk.device.gatt;

/** What can be wrong with the bytes of a characteristic. */
public enum Fault {
    /** They end before a field that the layout or a flag announces. */
    TRUNCATED("truncated"),
    /** Something follows the last field. */
    TRAILING_BYTES("trailing bytes"),
    /** A field holds what the specification neither allows nor reserves as a code. */
    OUT_OF_RANGE("out of range"),
    INVALID_UTF8("invalid UTF-8");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
