package dev.syncdesk.companion.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls to one desk. What does not come within its limits is an {@link IOException}. */
public final class DeskCalls {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 20_000;
    private static final int MOST_BYTES = 512 * 1024;

    private final URI server;
    private final @Nullable String token;

    /**
     * @param token of the customer; null for what anyone may call
     */
    public DeskCalls(URI server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    public Answer get(String path) throws IOException {
        return call("GET", path, null);
    }

    public Answer delete(String path) throws IOException {
        return call("DELETE", path, null);
    }

    /** Safe to repeat by the caller's own code only: each call has a key of its own. */
    public Answer post(String path, byte[] json) throws IOException {
        return call("POST", path, json);
    }

    private Answer call(String method, String path, byte @Nullable [] json) throws IOException {
        HttpURLConnection http = (HttpURLConnection) server.resolve(path).toURL().openConnection();
        try {
            http.setRequestMethod(method);
            http.setConnectTimeout(CONNECT_MILLIS);
            http.setReadTimeout(READ_MILLIS);
            http.setInstanceFollowRedirects(false);
            http.setUseCaches(false);
            http.setRequestProperty("Accept", "application/json");
            if (token != null) {
                http.setRequestProperty("Authorization", "Bearer " + token);
            }
            if (json != null) {
                send(http, json);
            }
            int status = http.getResponseCode();
            return new Answer(status, body(http, status));
        } finally {
            http.disconnect();
        }
    }

    private static void send(HttpURLConnection http, byte[] json) throws IOException {
        http.setDoOutput(true);
        http.setFixedLengthStreamingMode(json.length);
        http.setRequestProperty("Content-Type", "application/json");
        http.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        http.getOutputStream().write(json);
    }

    private static byte[] body(HttpURLConnection http, int status) throws IOException {
        try (InputStream in = status < 400 ? http.getInputStream() : http.getErrorStream()) {
            return in == null ? new byte[0] : BoundedRead.all(in, MOST_BYTES);
        }
    }
}
