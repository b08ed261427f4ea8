package dev.syncdesk.companion.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls to one desk. What does not come within its limits is an {@link IOException}. */
public final class DeskCalls {

    private static final String JSON = "application/json";
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
        return post(path, json, UUID.randomUUID().toString());
    }

    /** The same again within a day is the same at the desk. */
    public Answer post(String path, byte[] json, String key) throws IOException {
        return call("POST", path, new Sent(JSON, json, key));
    }

    /** Bytes of any kind, such as a photo's. */
    public Answer postBytes(String path, byte[] bytes, String type) throws IOException {
        return call("POST", path, new Sent(type, bytes, null));
    }

    /**
     * What goes with a call.
     *
     * @param type its media type
     * @param key by which the desk knows a repeat; null where the content itself says so
     */
    @SuppressWarnings("ArrayRecordComponent") // It is sent once.
    private record Sent(String type, byte[] bytes, @Nullable String key) {}

    private Answer call(String method, String path, @Nullable Sent sent) throws IOException {
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
            if (sent != null) {
                send(http, sent);
            }
            int status = http.getResponseCode();
            return new Answer(status, body(http, status));
        } finally {
            http.disconnect();
        }
    }

    private static void send(HttpURLConnection http, Sent sent) throws IOException {
        http.setDoOutput(true);
        http.setFixedLengthStreamingMode(sent.bytes().length);
        http.setRequestProperty("Content-Type", sent.type());
        String key = sent.key();
        if (key != null) {
            http.setRequestProperty("Idempotency-Key", key);
        }
        http.getOutputStream().write(sent.bytes());
    }

    private static byte[] body(HttpURLConnection http, int status) throws IOException {
        try (InputStream in = status < 400 ? http.getInputStream() : http.getErrorStream()) {
            return in == null ? new byte[0] : BoundedRead.all(in, MOST_BYTES);
        }
    }
}
