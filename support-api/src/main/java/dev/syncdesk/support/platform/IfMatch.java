package dev.syncdesk.support.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The version that a caller last saw, from {@code If-Match} (RFC 9110, 13.1.1). A controller takes
 * it as an argument.
 *
 * @param header as it came; null when the caller does not mind
 */
public record IfMatch(@Nullable String header) {

    public static final IfMatch ANY = new IfMatch(null);

    /**
     * From a form, which always says what its reader saw.
     *
     * @throws Refusal.Invalid if it does not
     */
    public static IfMatch ofForm(@Nullable String revision) {
        if (revision == null || !revision.matches("[0-9]{1,18}")) {
            throw new Refusal.Invalid("revision", "is missing or no number");
        }
        return new IfMatch(tag(Long.parseLong(revision)));
    }

    /** The {@code ETag} of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws Refusal.Stale when the caller saw another version
     */
    public void require(long version) {
        if (header != null && !admits(header, version)) {
            throw new Refusal.Stale(
                    "It has been changed since, to version "
                            + version
                            + ". Read it again, then decide.");
        }
    }

    private static boolean admits(String header, long version) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(tag(version)));
    }
}
