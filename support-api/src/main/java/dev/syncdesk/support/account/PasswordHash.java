package dev.syncdesk.support.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What Argon2id (RFC 9106) makes of a password, in the PHC string format: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, both in Base64 without padding.
 *
 * @param memoryKib its memory, in KiB
 */
record PasswordHash(int memoryKib, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern TEXT =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static PasswordHash of(
            String password, int memoryKib, int passes, int lanes, byte[] salt, int bytes) {
        byte[] hash = new byte[bytes];
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return new PasswordHash(memoryKib, passes, lanes, salt, hash);
    }

    /**
     * @throws IllegalArgumentException if it is not Argon2id in the form above
     */
    static PasswordHash read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A stored password is not Argon2id");
        }
        return new PasswordHash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    boolean isOf(String password) {
        PasswordHash other = of(password, memoryKib, passes, lanes, salt, hash.length);
        return MessageDigest.isEqual(hash, other.hash);
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        memoryKib,
                        passes,
                        lanes,
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }
}
