package dev.syncdesk.support.device;

import java.security.SecureRandom;

/** Short ids and codes that a person can read out: no character looks like another. */
final class RelayIds {

    /** Crockford's base 32, in lower case. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int RELAY_LETTERS = 12;
    private static final int PAIRING_LETTERS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RelayIds() {}

    /** 60 random bits: {@code r-7kq2m0x9wz4t}. */
    static String next() {
        return "r-" + letters(RELAY_LETTERS);
    }

    /** 40 random bits, for a code that lives for minutes behind a throttled door. */
    static String pairingCode() {
        return letters(PAIRING_LETTERS).toUpperCase(java.util.Locale.ROOT);
    }

    private static String letters(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
