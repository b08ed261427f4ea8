package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Assets;
import dev.syncdesk.support.platform.Html;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;

/**
 * One-time links. Opening one only shows a button: mail programs open links to look at them, and
 * must not use them up.
 */
@Hidden
@Controller("/sign-in")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInLinkPages {

    private final UseSignInLink useSignInLink;
    private final Html html;
    private final Assets assets;

    SignInLinkPages(UseSignInLink useSignInLink, Html html, Assets assets) {
        this.useSignInLink = useSignInLink;
        this.html = html;
        this.assets = assets;
    }

    @Get("/link/{secret}")
    HttpResponse<?> show(Csrf csrf, String secret) {
        LinkPurpose purpose = useSignInLink.purposeOf(secret);
        return html.page("sign-in-link", new SignInLinkPage(csrf, secret, purpose, assets));
    }

    @Post("/link/{secret}")
    HttpResponse<?> use(HttpRequest<?> request, String secret) {
        SignedIn signedIn = useSignInLink.signIn(secret, NetworkAddress.of(request).agent());
        return BrowserSession.begin(request, signedIn, "");
    }

    @Post("/first-administrator/{secret}")
    HttpResponse<?> makeAdministrator(
            HttpRequest<?> request, String secret, @Body @Valid FirstAdministratorForm form) {
        SignedIn signedIn =
                useSignInLink.makeAdministrator(secret, form, NetworkAddress.of(request).agent());
        return BrowserSession.begin(request, signedIn, "");
    }
}
