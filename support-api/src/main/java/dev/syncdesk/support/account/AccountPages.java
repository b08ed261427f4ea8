package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Assets;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Where somebody sees how they are signed in, and ends it. */
@Hidden
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountPages {

    private final TokensOf tokens;
    private final EndToken endToken;
    private final Html html;
    private final Assets assets;

    AccountPages(TokensOf tokens, EndToken endToken, Html html, Assets assets) {
        this.tokens = tokens;
        this.endToken = endToken;
        this.html = html;
        this.assets = assets;
    }

    @Get
    HttpResponse<?> show(Caller caller, Csrf csrf) {
        Page<AccessToken> own = tokens.own(caller, Page.MAX_LIMIT);
        return html.page("account", new AccountPage(caller, csrf, own.items(), assets));
    }

    @Post("/tokens/{id}/end")
    HttpResponse<?> end(Caller caller, String id) {
        endToken.end(caller, id);
        return HttpResponse.seeOther(URI.create("/account"));
    }
}
