package dev.syncdesk.support.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller the {@link Csrf} token of the browser that calls. */
@Singleton
final class CsrfBinder implements TypedRequestArgumentBinder<Csrf> {

    @Override
    public Argument<Csrf> argumentType() {
        return Argument.of(Csrf.class);
    }

    @Override
    public BindingResult<Csrf> bind(
            ArgumentConversionContext<Csrf> context, HttpRequest<?> request) {
        Csrf csrf =
                request.getAttribute(VisitorFilter.NEW_VISITOR, String.class)
                        .or(() -> FormCookies.formSecret(request))
                        .map(Csrf::of)
                        .orElseGet(() -> new Csrf(""));
        return () -> Optional.of(csrf);
    }
}
