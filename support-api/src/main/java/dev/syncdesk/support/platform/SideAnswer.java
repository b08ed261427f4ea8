package dev.syncdesk.support.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a side door's questions and writes its answers, always with their length. */
final class SideAnswer {

    private static final int MAX_PARAMETERS = 20;
    private static final long NO_BODY = -1;

    private SideAnswer() {}

    static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        for (String part : parts(exchange.getRequestURI().getRawQuery())) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            query.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(part.substring(equals + 1)));
        }
        return query;
    }

    private static String[] parts(@Nullable String rawQuery) {
        return rawQuery == null ? new String[0] : rawQuery.split("&", MAX_PARAMETERS);
    }

    /** The server has refused what is not escaped well. */
    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static void refuse(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, new byte[0]);
    }
}
