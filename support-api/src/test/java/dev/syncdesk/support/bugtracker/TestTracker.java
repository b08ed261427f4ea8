package dev.syncdesk.support.bugtracker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.syncdesk.support.Json;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on the loopback address that answers as the documents of GitHub (REST 2022-11-28),
 * GitLab (v4) and Jira (v2) say that they do, with one bug of number 7. It is none of them.
 */
final class TestTracker implements AutoCloseable {

    static final String TOKEN = "token-of-the-test";

    /** Settings of a desk that may ask it. */
    static final Map<String, Object> REACHED =
            Map.of(
                    "syncdesk.seal.secret",
                    "a secret of the test's own",
                    "syncdesk.outside.private",
                    "true");

    /** What it was told. */
    record Told(String path, JsonNode body) {}

    final List<Told> told = new CopyOnWriteArrayList<>();
    volatile boolean open = true;
    volatile int broken;

    /** What it does before it answers. */
    volatile Runnable answers = () -> {};

    private final HttpServer server;

    TestTracker() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/repos/maker/firmware/issues", this::gitHub);
        server.createContext("/api/v4/projects/", this::gitLab);
        server.createContext("/rest/api/2/issue", this::jira);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void gitHub(HttpExchange exchange) throws IOException {
        boolean isKnown =
                header(exchange, "Authorization").equals("Bearer " + TOKEN)
                        && header(exchange, "X-GitHub-Api-Version").equals("2022-11-28");
        String issue =
                """
                {"id":1,"number":7,"state":"%s","title":"It drains",
                 "html_url":"https://github.example/maker/firmware/issues/7"}
                """
                        .formatted(open ? "open" : "closed");
        answer(exchange, isKnown, "/repos/maker/firmware/issues", "/comments", issue, issue);
    }

    private void gitLab(HttpExchange exchange) throws IOException {
        boolean isKnown = header(exchange, "PRIVATE-TOKEN").equals(TOKEN);
        String issue =
                """
                {"id":1,"iid":7,"state":"%s","title":"It drains",
                 "web_url":"https://gitlab.example/maker/firmware/-/issues/7"}
                """
                        .formatted(open ? "opened" : "closed");
        String root = "/api/v4/projects/maker%2Ffirmware/issues";
        answer(exchange, isKnown, root, "/notes", issue, issue);
    }

    private void jira(HttpExchange exchange) throws IOException {
        String both = "ana@example.org:" + TOKEN;
        String basic =
                "Basic "
                        + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        String issue =
                """
                {"id":"1","key":"FW-7","fields":{"summary":"It drains","status":{"name":"%s",
                 "statusCategory":{"key":"%s"}}}}
                """
                        .formatted(open ? "To Do" : "Shipped", open ? "new" : "done");
        String made = "{\"id\":\"1\",\"key\":\"FW-7\",\"self\":\"%s\"}".formatted(address());
        boolean isKnown = header(exchange, "Authorization").equals(basic);
        answer(exchange, isKnown, "/rest/api/2/issue", "/comment", made, issue);
    }

    private void answer(
            HttpExchange exchange,
            boolean isKnown,
            String root,
            String comments,
            String made,
            String read)
            throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String method = exchange.getRequestMethod();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String bug = root + (root.startsWith("/rest") ? "/FW-7" : "/7");
        if (!isKnown) {
            send(exchange, 401, "{\"message\":\"Bad credentials\"}");
        } else if (broken != 0) {
            send(exchange, broken, "{}");
        } else if (method.equals("POST") && path.equals(root)) {
            told.add(new Told(path, Json.of(body)));
            answers.run();
            send(exchange, 201, made);
        } else if (method.equals("POST") && path.equals(bug + comments)) {
            told.add(new Told(path, Json.of(body)));
            send(exchange, 201, "{\"id\":2}");
        } else if (method.equals("GET") && path.equals(bug)) {
            send(exchange, 200, read);
        } else {
            send(exchange, 404, "{\"message\":\"Not Found\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
