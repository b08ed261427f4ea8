package dev.syncdesk.support.platform;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller its {@link IfMatch}. */
@Singleton
final class IfMatchBinder implements TypedRequestArgumentBinder<IfMatch> {

    @Override
    public Argument<IfMatch> argumentType() {
        return Argument.of(IfMatch.class);
    }

    @Override
    public BindingResult<IfMatch> bind(
            ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
        IfMatch given =
                request.getHeaders()
                        .getFirst(HttpHeaders.IF_MATCH)
                        .map(IfMatch::new)
                        .orElse(IfMatch.ANY);
        return () -> Optional.of(given);
    }
}
