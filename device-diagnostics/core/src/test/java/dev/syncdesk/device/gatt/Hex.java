package dev.syncdesk.device.gatt;

import java.util.HexFormat;

/** Bytes as a test writes them: {@code bytes("0e f22f e507")}. */
final class Hex {

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private Hex() {}
}
