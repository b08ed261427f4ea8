package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import org.jspecify.annotations.Nullable;

/** Sessions and tokens: list them, end them. */
@Controller("/api/tokens")
public final class TokensController {

    private final TokensOf tokens;
    private final EndToken endToken;

    TokensController(TokensOf tokens, EndToken endToken) {
        this.tokens = tokens;
        this.endToken = endToken;
    }

    /** A person's own sessions and tokens; an administrator sees everybody's. */
    @Get
    public Page<TokenView> list(
            Caller caller,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable String after) {
        return tokens.page(caller, Page.limit(limit), after).map(TokenView::of);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    public void end(Caller caller, String id) {
        endToken.end(caller, id);
    }
}
