package dev.syncdesk.support.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.CharConversionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a call's values, told from the framework's exception.
 *
 * @param isReadable whether the call was well formed, and only its values cannot be taken
 * @param fields each with its reason
 */
record BadInput(boolean isReadable, Map<String, String> fields) {

    private static final BadInput UNREADABLE = new BadInput(false, Map.of());
    private static final int MAX_TEXT = 200;
    private static final int MAX_READ = 1_000;
    private static final Pattern STEP = Pattern.compile("\\[\"?([^\"\\]]+)\"?]");

    static BadInput of(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> UNREADABLE;
            case ConstraintViolationException violated -> new BadInput(true, fields(violated));
            case ConversionErrorException converted -> conversion(converted);
            case SerdeException serde -> serde("body", serde);
            default -> UNREADABLE;
        };
    }

    /** 400 stays for what cannot be read at all. */
    HttpStatus status(HttpStatus present) {
        return isReadable && present == HttpStatus.BAD_REQUEST
                ? HttpStatus.UNPROCESSABLE_ENTITY
                : present;
    }

    private static BadInput conversion(ConversionErrorException converted) {
        String argument = converted.getArgument().getName();
        Throwable cause = converted.getConversionError().getCause();
        return cause instanceof SerdeException serde
                ? serde("body", serde)
                : new BadInput(true, Map.of(argument, "cannot be read as such a value"));
    }

    private static BadInput serde(String whole, SerdeException serde) {
        for (Throwable cause = serde; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException
                    || cause instanceof CharConversionException) {
                return UNREADABLE;
            }
        }
        return new BadInput(
                true, Map.of(field(whole, serde), plain(String.valueOf(serde.getMessage()))));
    }

    /** From {@code some.Type["requester"]->other.Type["email"]} to {@code requester.email}. */
    private static String field(String whole, SerdeException serde) {
        String path = serde.getPath() == null ? "" : serde.getPathAsString();
        String field =
                STEP.matcher(path)
                        .results()
                        .map(step -> step.group(1))
                        .collect(Collectors.joining("."));
        return field.isEmpty() ? whole : field;
    }

    private static Map<String, String> fields(ConstraintViolationException violated) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (ConstraintViolation<?> violation : violated.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            String field = path.substring(path.indexOf('.', path.indexOf('.') + 1) + 1);
            fields.putIfAbsent(field, violation.getMessage());
        }
        return fields;
    }

    /** One line, bounded, without the names of classes. */
    static String plain(String message) {
        // Cut first: what the caller sent may be in it, and a pattern may look at it many times.
        String line =
                cut(message, MAX_READ)
                        .replaceFirst("(?s) ?at \\[Source.*", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*:? ?", "")
                        .replaceAll("\\w+Exception:? ?", "");
        return cut(line, MAX_TEXT);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
