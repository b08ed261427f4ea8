package dev.syncdesk.support.connector;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Keeps or forgets a customer's permission with the maker's cloud. */
@Singleton
class LinkCloud {

    private final CloudSettings settings;
    private final CloudAccounts accounts;
    private final TokenSeal seal;
    private final Clock clock;

    LinkCloud(CloudSettings settings, CloudAccounts accounts, TokenSeal seal, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * In the place of an older permission, if there is one.
     *
     * @throws Refusal.Conflict if this server knows no cloud
     */
    @Transactional
    void link(Customer customer, CloudTokensBody tokens) {
        if (!settings.isOn()) {
            throw new Refusal.Conflict(
                    "This server asks no cloud. Set SYNCDESK_FITBIT_CLIENT_ID first.");
        }
        Instant now = clock.instant();
        accounts.end(customer.id());
        accounts.save(
                new CloudAccount(
                        customer.id(),
                        seal.seal(tokens.accessToken()),
                        seal.seal(tokens.refreshToken()),
                        now.plusSeconds(tokens.expiresInSeconds()),
                        now,
                        now,
                        null,
                        null));
    }

    @Transactional
    void end(Customer customer) {
        accounts.end(customer.id());
    }
}
