package dev.syncdesk.support.connector;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Gives a token that is still good, and gets a new one before the old one is over. */
@Singleton
class CloudTokens {

    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final CloudAccounts accounts;
    private final TokenSeal seal;
    private final Cloud cloud;

    CloudTokens(CloudAccounts accounts, TokenSeal seal, Cloud cloud) {
        this.accounts = accounts;
        this.seal = seal;
        this.cloud = cloud;
    }

    /**
     * @throws Cloud.Ended if the cloud has ended the permission
     */
    String accessToken(CloudAccount account, Instant now) throws IOException {
        String access = account.accessToken();
        String refresh = account.refreshToken();
        if (access == null || refresh == null) {
            throw new Cloud.Ended("There is no permission");
        }
        return account.expiresAt().isAfter(now.plus(MARGIN))
                ? seal.open(access)
                : renewed(account.customerId(), refresh, now);
    }

    private String renewed(String customerId, String refresh, Instant now) throws IOException {
        Cloud.Tokens fresh = cloud.refresh(seal.open(refresh));
        String next = fresh.refreshToken();
        accounts.renewed(
                customerId,
                seal.seal(fresh.accessToken()),
                next == null ? refresh : seal.seal(next),
                now.plus(fresh.lifetime()));
        return fresh.accessToken();
    }
}
