package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Sessions and tokens: make, list, end. */
@Controller("/api/tokens")
public class TokensController {

    private final TokensOf tokens;
    private final MakeMachineToken makeMachineToken;
    private final EndToken endToken;

    TokensController(TokensOf tokens, MakeMachineToken makeMachineToken, EndToken endToken) {
        this.tokens = tokens;
        this.makeMachineToken = makeMachineToken;
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

    /** Makes a program's token; its secret is shown this once. */
    @Post
    @Idempotent
    public HttpResponse<NewTokenView> make(@Body @Valid NewToken asked) {
        return HttpResponse.created(makeMachineToken.make(asked));
    }

    /** Ends one; the next call with it is refused. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    public void end(Caller caller, String id) {
        endToken.end(caller, id);
    }
}
