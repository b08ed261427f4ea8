package dev.syncdesk.support.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Looks at a request's body ahead of its controller, which still gets the whole of it. */
public final class RequestBody {

    private RequestBody() {}

    /**
     * The bytes as they came. Waits for the last of them, so call it on a thread that may block.
     *
     * @throws RuntimeException when the body is longer than the server takes
     */
    public static byte[] bytes(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> server)) {
            return new byte[0];
        }
        try (CloseableByteBody copy =
                        server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
                CloseableAvailableByteBody whole = copy.buffer().join()) {
            return whole.toByteArray();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    public static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals)
                .isPresent();
    }

    public static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getSubtype().contains("json"))
                .isPresent();
    }

    /** One field of a form as a browser sends it; empty for any other body. */
    public static Optional<String> formField(HttpRequest<?> request, String name) {
        if (!isForm(request)) {
            return Optional.empty();
        }
        String form = new String(bytes(request), StandardCharsets.UTF_8);
        return Arrays.stream(form.split("&", -1))
                .filter(field -> field.startsWith(name + "="))
                .map(field -> decoded(field.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
