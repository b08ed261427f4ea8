package dev.syncdesk.support.connector;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's permission to read the list of their devices from the maker's cloud.
 *
 * @param accessToken sealed ({@link TokenSeal}); null once the cloud has ended the permission
 * @param refreshToken sealed; null once the cloud has ended the permission
 * @param expiresAt of the access token
 * @param pollAt when it is asked next
 * @param polledAt when it last answered with a list; null before the first time
 * @param fault why the last asking gave nothing; null when it gave a list
 */
@MappedEntity("cloud_account")
record CloudAccount(
        @Id String customerId,
        @Nullable String accessToken,
        @Nullable String refreshToken,
        Instant expiresAt,
        Instant linkedAt,
        Instant pollAt,
        @Nullable Instant polledAt,
        @Nullable String fault) {}
