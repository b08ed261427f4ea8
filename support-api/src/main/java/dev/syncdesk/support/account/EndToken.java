package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Ends a session or a token; the next call with it is nobody's. */
@Singleton
public class EndToken {

    private final AccessTokens tokens;
    private final ApplicationEventPublisher<TokenEnded> events;
    private final Clock clock;

    EndToken(AccessTokens tokens, ApplicationEventPublisher<TokenEnded> events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound when there is none such, or it is somebody else's
     */
    @Transactional
    public void end(Caller caller, String id) {
        AccessToken token =
                tokens.byId(id)
                        .filter(known -> mayEnd(caller, known))
                        .orElseThrow(() -> notThere(id));
        if (tokens.end(token.id(), clock.instant()) == 0) {
            throw notThere(id);
        }
        events.publishEvent(new TokenEnded(id));
    }

    private static boolean mayEnd(Caller caller, AccessToken token) {
        return caller.role() == Role.ADMINISTRATOR
                || token.id().equals(caller.tokenId())
                || caller.id().equals(token.accountId());
    }

    private static Refusal notThere(String id) {
        return new Refusal.NotFound("There is no token " + id + " of yours.");
    }
}
