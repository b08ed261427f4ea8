package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.DeskClient;
import dev.syncdesk.support.Json;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.account.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AnswerOnceTest {

    private static final String TOKEN = "{\"name\":\"importer\",\"role\":\"agent\"}";

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void the_same_key_at_the_same_time_creates_once(RunningDesk desk) throws Exception {
        DeskClient caller = desk.as(Role.ADMINISTRATOR).with("Idempotency-Key", Ids.next());
        List<Callable<HttpResponse<String>>> calls =
                IntStream.range(0, 6)
                        .<Callable<HttpResponse<String>>>mapToObj(
                                i -> () -> caller.post("/api/tokens", TOKEN))
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Set<String> ids =
                    threads.invokeAll(calls).stream()
                            .map(Future::resultNow)
                            .map(answer -> answer.statusCode() + " " + Json.text(answer, "id"))
                            .collect(Collectors.toSet());
            assertEquals(1, ids.size(), ids::toString);
            assertEquals("201", ids.iterator().next().substring(0, 3));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.syncdesk.support.RunningDesk#onBoth")
    void one_callers_key_is_not_anothers(RunningDesk desk) {
        String key = Ids.next();
        DeskClient ada = desk.as(Role.ADMINISTRATOR).with("Idempotency-Key", key);
        DeskClient ben = desk.as(Role.ADMINISTRATOR).with("Idempotency-Key", key);
        String first = Json.text(ada.post("/api/tokens", TOKEN), "id");
        assertEquals(first, Json.text(ada.post("/api/tokens", TOKEN), "id"));
        assertEquals(false, first.equals(Json.text(ben.post("/api/tokens", TOKEN), "id")));
    }
}
