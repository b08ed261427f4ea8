package dev.syncdesk.support.platform;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Refuses the null character wherever a text may come in: databases differ on it, and nobody means
 * it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class NullCharacterFilter implements Ordered {

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 10;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void refuse(HttpRequest<?> request) {
        if (request.getUri().getRawSchemeSpecificPart().contains("%00") || isInBody(request)) {
            throw new Refusal.Invalid(
                    "There is a null character in the text. Leave it out.", Map.of());
        }
    }

    private static boolean isInBody(HttpRequest<?> request) {
        if (RequestBody.isForm(request)) {
            String form = new String(RequestBody.bytes(request), StandardCharsets.UTF_8);
            return form.contains("%00") || form.indexOf('\0') >= 0;
        }
        return RequestBody.isJson(request)
                && NullCharacter.isInJson(
                        new String(RequestBody.bytes(request), StandardCharsets.UTF_8));
    }
}
