package dev.syncdesk.device.fitbit;

/** What a dump says of itself in bytes 4 and 5. What is encrypted is not decrypted here. */
public enum Encryption {
    NONE,
    XTEA,
    NOT_KNOWN;

    static Encryption of(int code) {
        return switch (code) {
            case 0 -> NONE;
            case 1 -> XTEA;
            default -> NOT_KNOWN;
        };
    }
}
