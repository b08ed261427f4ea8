package dev.syncdesk.support.platform;

import io.micronaut.http.HttpRequest;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What makes two calls the same.
 *
 * @param caller the account or token that calls
 * @param requestHash of the method, the path and the body
 */
record IdempotencyKey(String caller, String key, String requestHash) {

    static final String HEADER = "Idempotency-Key";
    private static final int MAX_CHARACTERS = 200;

    /** Empty when the call has no such header. */
    static Optional<IdempotencyKey> of(HttpRequest<?> request) {
        return request.getHeaders()
                .getFirst(HEADER)
                .map(key -> new IdempotencyKey(caller(request), checked(key), hash(request)));
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > MAX_CHARACTERS) {
            throw new Refusal.Invalid(HEADER, "has 1 to " + MAX_CHARACTERS + " characters");
        }
        return key;
    }

    private static String caller(HttpRequest<?> request) {
        return request.getUserPrincipal().map(Principal::getName).orElse("anyone");
    }

    private static String hash(HttpRequest<?> request) {
        String body =
                request.getAttribute(IdempotencyFilter.BODY, byte[].class)
                        .map(HexFormat.of()::formatHex)
                        .orElse("");
        return SecretHash.of(request.getMethodName() + " " + request.getPath() + " " + body);
    }
}
