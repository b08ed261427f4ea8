package dev.syncdesk.support.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP door of its own, for devices that speak an old protocol in the clear. It stands on the
 * JDK's server and not on the one of the pages, so that it can open nothing but what it is given
 * ({@code docs/decisions/0006-side-door.md}). {@code deploy/java.options} bounds its connections
 * and how long one may take.
 */
public final class SideDoor implements AutoCloseable {

    /** What is done at one address. */
    @FunctionalInterface
    public interface Act {

        /**
         * @param query decoded, the first value of each name
         * @param body whole
         * @return the body of a 200
         * @throws Refusal which becomes the status that it has everywhere
         */
        byte[] answer(Map<String, String> query, byte[] body);
    }

    private static final Logger LOG = LoggerFactory.getLogger(SideDoor.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(1);
    private static final int MAX_AT_ONCE = 16;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(MAX_AT_ONCE);

    public SideDoor(String host, int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(workers);
        server.createContext("/", exchange -> SideAnswer.refuse(exchange, 404));
    }

    /** To be called before {@link #open}. */
    public SideDoor add(String method, String path, int maxBytes, Act act) {
        server.createContext(path, exchange -> serve(exchange, method, path, maxBytes, act));
        return this;
    }

    public void open() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop((int) STOPS_WITHIN.toSeconds());
        workers.shutdownNow();
    }

    private static void serve(
            HttpExchange exchange, String method, String path, int maxBytes, Act act)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            SideAnswer.refuse(exchange, 404);
        } else if (!exchange.getRequestMethod().equals(method)) {
            SideAnswer.refuse(exchange, 405);
        } else {
            byte[] body = exchange.getRequestBody().readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                SideAnswer.refuse(exchange, 413);
            } else {
                answer(exchange, body, act);
            }
        }
    }

    private static void answer(HttpExchange exchange, byte[] body, Act act) throws IOException {
        try {
            SideAnswer.send(exchange, 200, act.answer(SideAnswer.query(exchange), body));
        } catch (Refusal refusal) {
            LOG.warn("{}: {}", exchange.getRequestURI().getPath(), refusal.getMessage());
            SideAnswer.refuse(exchange, RefusalHandler.status(refusal).getCode());
        } catch (RuntimeException bug) {
            LOG.error("{} failed", exchange.getRequestURI().getPath(), bug);
            SideAnswer.refuse(exchange, 500);
        }
    }
}
