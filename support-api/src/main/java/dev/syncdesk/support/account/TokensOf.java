package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens that a caller may see: their own, or everybody's for an administrator. */
@Singleton
public class TokensOf {

    /** Sorts after every id. */
    private static final String FIRST_PAGE = "~";

    private final AccessTokens tokens;
    private final Clock clock;

    TokensOf(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<AccessToken> page(Caller caller, int limit, @Nullable String after) {
        String before = after == null ? FIRST_PAGE : after;
        Instant now = clock.instant();
        List<AccessToken> rows =
                caller.role() == Role.ADMINISTRATOR
                        ? tokens.all(now, before, limit + 1)
                        : tokens.ofAccount(caller.id(), now, before, limit + 1);
        return Page.of(rows, limit, AccessToken::id);
    }

    /** The caller's own only, newest first. */
    @Transactional(readOnly = true)
    public Page<AccessToken> own(Caller caller, int limit) {
        List<AccessToken> rows =
                tokens.ofAccount(caller.id(), clock.instant(), FIRST_PAGE, limit + 1);
        return Page.of(rows, limit, AccessToken::id);
    }
}
