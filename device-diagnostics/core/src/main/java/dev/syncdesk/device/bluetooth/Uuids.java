package dev.syncdesk.device.bluetooth;

import java.util.Locale;
import java.util.UUID;

/** Numbers that the Bluetooth SIG assigned, as UUIDs and back. */
public final class Uuids {

    /** The Bluetooth base, 00000000-0000-1000-8000-00805F9B34FB (Core, volume 3, part B, 2.5.1). */
    private static final long BASE_HIGH = 0x0000_0000_0000_1000L;

    private static final long BASE_LOW = 0x8000_0080_5F9B_34FBL;

    /**
     * @param assigned a 16-bit number, such as {@code 0x180F}
     */
    public static UUID of(int assigned) {
        return new UUID((long) assigned << 32 | BASE_HIGH, BASE_LOW);
    }

    /** The four digits of an assigned number, else the whole UUID. */
    public static String shown(UUID uuid) {
        boolean assigned =
                uuid.getLeastSignificantBits() == BASE_LOW
                        && (uuid.getMostSignificantBits() & 0xFFFF_0000_FFFF_FFFFL) == BASE_HIGH;
        return assigned
                ? String.format(Locale.ROOT, "%04X", uuid.getMostSignificantBits() >>> 32)
                : uuid.toString();
    }

    private Uuids() {}
}
