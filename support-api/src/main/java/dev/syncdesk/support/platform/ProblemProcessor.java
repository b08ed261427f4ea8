package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the framework's own refusals (bad JSON, no such route, wrong method) the one form. */
@Primary
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<Object> {

    private final Problems problems;

    ProblemProcessor(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        BadInput input = BadInput.of(context.getRootCause().orElse(null));
        HttpStatus status = input.status(response.status());
        MutableHttpResponse<?> problem =
                problems.answer(
                        context.getRequest(),
                        status,
                        detail(context, input, status),
                        fields(context.getErrors(), input));
        response.getHeaders().forEachValue(problem::header);
        return (MutableHttpResponse<Object>) problem;
    }

    private static String detail(ErrorContext context, BadInput input, HttpStatus status) {
        if (!input.fields().isEmpty()) {
            return input.fields().entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .collect(Collectors.joining("; "));
        }
        String said =
                context.getErrors().stream()
                        .map(error -> BadInput.plain(error.getMessage()))
                        .collect(Collectors.joining(" "));
        return said.isBlank() ? status.getReason() : said;
    }

    private static @Nullable Map<String, String> fields(List<Error> errors, BadInput input) {
        Map<String, String> fields = new LinkedHashMap<>(input.fields());
        errors.forEach(
                error ->
                        error.getPath()
                                .ifPresent(
                                        path ->
                                                fields.putIfAbsent(
                                                        path, BadInput.plain(error.getMessage()))));
        return fields.isEmpty() ? null : fields;
    }
}
