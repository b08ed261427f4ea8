package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that signs its holder in once.
 *
 * @param accountId null for the first administrator's, who has no account yet
 */
@MappedEntity("sign_in_link")
record SignInLink(
        @Id String secretHash,
        @Nullable String accountId,
        LinkPurpose purpose,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
