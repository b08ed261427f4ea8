package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.RunningDesk;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class StartUpTest {

    @Test
    void health_is_up_once_the_process_serves() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(RunningDesk.shared().uri().resolve("/health")).build();
        HttpResponse<String> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"status\":\"UP\""), answer.body());
    }
}
