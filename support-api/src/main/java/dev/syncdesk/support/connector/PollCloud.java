package dev.syncdesk.support.connector;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the maker's cloud for the devices of those customers whose turn it is. */
@Singleton
class PollCloud {

    static final Duration POLLED_EVERY = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(PollCloud.class);
    private static final int MAX_A_TURN = 50;
    private static final int MAX_FAULT = 300;

    private final CloudAccounts accounts;
    private final Customers customers;
    private final CloudTokens tokens;
    private final Cloud cloud;
    private final ImportDeviceList importList;
    private final Clock clock;

    PollCloud(
            CloudAccounts accounts,
            Customers customers,
            CloudTokens tokens,
            Cloud cloud,
            ImportDeviceList importList,
            Clock clock) {
        this.accounts = accounts;
        this.customers = customers;
        this.tokens = tokens;
        this.cloud = cloud;
        this.importList = importList;
        this.clock = clock;
    }

    void poll() {
        Instant now = clock.instant();
        for (CloudAccount account : accounts.due(now, MAX_A_TURN)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            Instant next = now.plus(POLLED_EVERY);
            if (accounts.claim(account.customerId(), account.pollAt(), next) > 0) {
                poll(account, now);
            }
        }
    }

    private void poll(CloudAccount account, Instant now) {
        try {
            Customer owner = customers.byId(account.customerId()).orElseThrow();
            byte[] document = cloud.devices(tokens.accessToken(account, now));
            accounts.polled(account.customerId(), now, faultOf(importList.take(owner, document)));
        } catch (Cloud.Ended ended) {
            LOG.info("The cloud's permission of customer {} is over", account.customerId());
            accounts.refused(account.customerId(), cut(ended.getMessage()));
        } catch (IOException | Refusal | IllegalStateException failed) {
            accounts.failed(account.customerId(), cut(failed.getMessage()));
        }
    }

    private static @Nullable String faultOf(ImportedList list) {
        List<String> refused = list.refused();
        return refused.isEmpty() ? null : cut(String.join("; ", refused));
    }

    private static String cut(@Nullable String text) {
        String whole = String.valueOf(text);
        return whole.length() <= MAX_FAULT ? whole : whole.substring(0, MAX_FAULT - 1) + "…";
    }
}
