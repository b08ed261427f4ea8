package dev.syncdesk.support.connector;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A permission with the maker's cloud, without its tokens.
 *
 * @param state {@code linked}, or {@code ended} by the cloud
 * @param polledAt when the cloud last gave a list
 * @param fault why the last asking gave nothing, or what of the list was left out
 */
@Serdeable
record CloudAccountView(
        String state,
        Instant linkedAt,
        @Nullable Instant polledAt,
        Instant nextPollAt,
        @Nullable String fault) {

    static CloudAccountView of(CloudAccount account) {
        return new CloudAccountView(
                account.refreshToken() == null ? "ended" : "linked",
                account.linkedAt(),
                account.polledAt(),
                account.pollAt(),
                account.fault());
    }
}
