package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.platform.Ids;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrowserSessionTest {

    private static final String PASSWORD = "correct horse";

    private final RunningDesk desk = RunningDesk.shared();
    private final String email = Ids.next() + "@example.org";

    @Test
    void a_person_signs_in_with_the_form_and_gets_a_cookie_that_no_script_reads() {
        HttpResponse<String> answer = signIn(PASSWORD, "");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("/", answer.headers().firstValue("Location").orElse(""));
        String cookie = cookie(answer, "syncdesk_session");
        assertTrue(cookie.contains("HTTPOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertEquals(200, with(cookie).get("/account").statusCode());
    }

    @Test
    void the_form_sends_on_to_this_site_only() {
        HttpResponse<String> own = signIn(PASSWORD, "/account?x=1");
        assertEquals("/account?x=1", own.headers().firstValue("Location").orElse(""));
        HttpResponse<String> other = signIn(PASSWORD, "//evil.example");
        assertEquals("/", other.headers().firstValue("Location").orElse(""));
    }

    @Test
    void a_wrong_password_shows_the_form_again() {
        HttpResponse<String> answer = signIn("not it", "");
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("do not go together"), answer.body());
        assertTrue(answer.body().contains(email), answer.body());
    }

    @Test
    void a_form_without_its_token_is_refused() {
        HttpResponse<String> answer =
                desk.anyone().submit("/sign-in", Map.of("email", email, "password", PASSWORD));
        assertEquals(403, answer.statusCode());
    }

    @Test
    void a_changing_call_with_a_cookie_needs_the_token_of_its_session() {
        String cookie = cookie(signIn(PASSWORD, ""), "syncdesk_session");
        DeskClient browser = with(cookie);
        String csrf = csrfIn(browser.get("/account").body());
        String path = "/api/tokens/" + Ids.next();
        assertEquals(403, browser.delete(path).statusCode());
        assertEquals(403, browser.with("X-CSRF-Token", "no").delete(path).statusCode());
        assertEquals(404, browser.with("X-CSRF-Token", csrf).delete(path).statusCode());
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        DeskClient browser = with(cookie(signIn(PASSWORD, ""), "syncdesk_session"));
        String csrf = csrfIn(browser.get("/account").body());
        assertEquals(303, browser.submit("/sign-out", Map.of("csrf", csrf)).statusCode());
        assertEquals(401, browser.get("/api/tokens").statusCode());
    }

    @Test
    void a_person_who_is_not_signed_in_is_sent_to_the_form() {
        HttpResponse<String> answer = desk.anyone().with("Accept", "text/html").get("/account");
        assertEquals(303, answer.statusCode());
        assertEquals(
                "/sign-in?next=%2Faccount", answer.headers().firstValue("Location").orElse(""));
    }

    private HttpResponse<String> signIn(String password, String next) {
        if (desk.bean(Accounts.class).byEmail(email).isEmpty()) {
            desk.bean(CreateAccount.class).create(email, "Ana", Role.AGENT, PASSWORD);
        }
        HttpResponse<String> form = desk.anyone().get("/sign-in");
        return with(cookie(form, "syncdesk_visitor"))
                .submit(
                        "/sign-in",
                        Map.of(
                                "email", email,
                                "password", password,
                                "next", next,
                                "csrf", csrfIn(form.body())));
    }

    private DeskClient with(String cookie) {
        return desk.anyone().with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }

    private static String csrfIn(String page) {
        int at = page.indexOf("name=\"csrf\" value=\"") + 19;
        return page.substring(at, page.indexOf('"', at));
    }
}
