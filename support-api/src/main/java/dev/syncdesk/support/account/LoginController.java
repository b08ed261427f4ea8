package dev.syncdesk.support.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.validation.Valid;

/** Signs a program in with a person's password. */
@Controller("/api/login")
public class LoginController {

    private final SignIn signIn;

    LoginController(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Answers a bearer token that lasts twelve hours. */
    @Post
    public LoginView login(HttpRequest<?> request, @Body @Valid Credentials credentials) {
        NetworkAddress address = NetworkAddress.of(request);
        SignedIn signedIn =
                signIn.signIn(credentials, address.text(), TokenKind.LOGIN, address.agent());
        return LoginView.of(signedIn.token().secret(), TokenKind.LOGIN.lifetime());
    }
}
