package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet). Few at a time, so that a flood of sign-ins can take neither memory nor processors.
 */
@Singleton
final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(
                () ->
                        PasswordHash.of(password, MEMORY_KIB, PASSES, LANES, salt, HASH_BYTES)
                                .text());
    }

    /**
     * Takes as long for somebody unknown as for somebody known with a wrong password.
     *
     * @param hash null when there is nothing to compare with
     */
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            hash(password);
            return false;
        }
        return inTurn(() -> PasswordHash.read(hash).isOf(password));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!hasTurn()) {
            throw new Refusal.TooMany("Too many sign-ins at once. Try again shortly.", PATIENCE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
