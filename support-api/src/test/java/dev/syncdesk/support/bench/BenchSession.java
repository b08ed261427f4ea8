package dev.syncdesk.support.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a person in with the form, as a browser does. */
final class BenchSession {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private BenchSession() {}

    /** The session's cookie, as it is sent with each request. */
    static String signIn(URI desk, String email, String password)
            throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        URI form = desk.resolve("/sign-in");
        try (HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String page = send(http, HttpRequest.newBuilder(form).build()).body();
            Matcher csrf = CSRF.matcher(page);
            if (!csrf.find()) {
                throw new IllegalStateException("The sign-in page has no token");
            }
            Map<String, String> fields =
                    Map.of("csrf", csrf.group(1), "email", email, "password", password);
            send(
                    http,
                    HttpRequest.newBuilder(form)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(encoded(fields)))
                            .build());
        }
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("syncdesk_session"))
                .map(BenchSession::text)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(email + " cannot sign in"));
    }

    private static String text(HttpCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request)
            throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
