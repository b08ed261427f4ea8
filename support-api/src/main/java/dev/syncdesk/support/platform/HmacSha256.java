package dev.syncdesk.support.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC with SHA-256 (RFC 2104), which every Java has. */
public final class HmacSha256 {

    private static final String NAME = "HmacSHA256";

    private HmacSha256() {}

    /** In 64 hex digits. */
    public static String hex(String key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(NAME);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), NAME));
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has " + NAME, absent);
        }
    }

    /** Compares in a time that does not tell where they differ. */
    public static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
