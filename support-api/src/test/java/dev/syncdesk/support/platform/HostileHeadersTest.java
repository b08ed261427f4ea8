package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A header of any value is answered, and never with a fault of ours. */
final class HostileHeadersTest {

    private final RunningDesk desk = RunningDesk.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Accept          | %%%",
                "Accept          | text/html;q=many",
                "Accept          | /",
                "Accept-Language | ;;;,,,***",
                "Accept-Charset  | none-such",
                "Content-Type    | nonsense",
                "Content-Type    | application/json; charset=none-such",
                "Content-Type    | ;",
                "Cookie          | =;=;syncdesk_session;;;==",
                "Cookie          | syncdesk_session=<script>",
                "Authorization   | Bearer",
                "Authorization   | Bearer a b c",
                "Authorization   | Basic !!!",
                "If-Match        | W/,,\"",
                "Idempotency-Key | <script>alert(1)</script>",
                "X-CSRF-Token    | ' OR 1=1 --",
                "User-Agent      | <b>",
                "Range           | bytes=9-1",
                "If-Modified-Since | yesterday",
                "Origin          | null",
                "Forwarded       | for=;host=;proto=",
            })
    void a_hostile_header_is_no_fault(String header, String value) {
        for (String path : new String[] {"/api/tokens", "/sign-in", "/api/docs"}) {
            DeskClient caller = desk.as(Role.ADMINISTRATOR).with(header, value);
            isAnswered(header, value, caller.get(path));
            isAnswered(header, value, caller.post(path, "{\"name\":\"x\",\"role\":\"agent\"}"));
        }
    }

    private static void isAnswered(String header, String value, HttpResponse<String> answer) {
        assertTrue(
                answer.statusCode() < 500,
                () -> header + ": " + value + " gave " + answer.statusCode() + answer.body());
    }
}
