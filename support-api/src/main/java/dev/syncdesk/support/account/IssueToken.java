package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.SecretHash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a session or a token. */
@Singleton
public class IssueToken {

    private final AccessTokens tokens;
    private final Clock clock;

    IssueToken(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @param name what the holder will recognise it by in the list of tokens
     */
    @Transactional
    public IssuedToken forAccount(Account account, TokenKind kind, String name) {
        return issue(kind, account.id(), name, account.role());
    }

    /** A program's token, that stands for no person. */
    @Transactional
    public IssuedToken forMachine(String name, Role role) {
        return issue(TokenKind.MACHINE, null, name, role);
    }

    private IssuedToken issue(TokenKind kind, @Nullable String accountId, String name, Role role) {
        Instant now = clock.instant();
        IssuedToken issued = new IssuedToken(Ids.next(), Ids.secret(), now.plus(kind.lifetime()));
        tokens.save(
                new AccessToken(
                        issued.id(),
                        kind,
                        accountId,
                        name,
                        role,
                        SecretHash.of(issued.secret()),
                        now,
                        issued.expiresAt(),
                        null,
                        null));
        return issued;
    }
}
