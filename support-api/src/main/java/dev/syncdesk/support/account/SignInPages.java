package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Assets;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Signs people in and out with a browser. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    private final SignIn signIn;
    private final EndToken endToken;
    private final Html html;
    private final Assets assets;

    SignInPages(SignIn signIn, EndToken endToken, Html html, Assets assets) {
        this.signIn = signIn;
        this.endToken = endToken;
        this.html = html;
        this.assets = assets;
    }

    @Get("/sign-in")
    HttpResponse<?> show(Csrf csrf, @QueryValue @Nullable String next) {
        return html.page("sign-in", new SignInPage(csrf, "", LocalPath.of(next), "", assets));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body @Valid SignInForm form) {
        NetworkAddress from = NetworkAddress.of(request);
        SignedIn signedIn =
                signIn.signIn(form.credentials(), from.text(), TokenKind.SESSION, from.agent());
        return BrowserSession.begin(request, signedIn, LocalPath.of(form.next()));
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request, @Nullable Caller caller) {
        if (caller != null) {
            endToken.end(caller, caller.tokenId());
        }
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(FormCookies.gone(request, FormCookies.SESSION));
    }

    /** A wrong password is answered on the form itself. */
    @Error(exception = Refusal.NotSignedIn.class)
    MutableHttpResponse<?> wrong(HttpRequest<?> request, Csrf csrf, Refusal.NotSignedIn refusal) {
        String said = String.valueOf(refusal.getMessage());
        SignInForm form = request.getBody(SignInForm.class).orElse(SignInForm.EMPTY);
        return html.page(
                HttpStatus.UNAUTHORIZED,
                "sign-in",
                new SignInPage(csrf, form.email(), LocalPath.of(form.next()), said, assets));
    }
}
