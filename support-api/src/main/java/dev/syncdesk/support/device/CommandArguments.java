package dev.syncdesk.support.device;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncdesk.support.platform.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command's arguments as text: a JSON object of at most 16 texts of 128 characters. */
final class CommandArguments {

    private static final int MAX_ARGUMENTS = 16;
    private static final int MAX_CHARACTERS = 128;
    private static final JsonFactory JSON = new JsonFactory();

    private CommandArguments() {}

    /** An argument that is null is not given. */
    static Map<String, String> known(@Nullable Map<String, @Nullable String> given) {
        Map<String, String> known = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((name, text) -> put(known, name, text));
        }
        return known;
    }

    private static void put(Map<String, String> known, String name, @Nullable String text) {
        if (text != null) {
            known.put(name, text);
        }
    }

    static String encode(Map<String, String> arguments) {
        check(arguments);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            for (Map.Entry<String, String> argument : arguments.entrySet()) {
                out.writeStringField(argument.getKey(), argument.getValue());
            }
            out.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString();
    }

    static Map<String, String> decode(String text) {
        Map<String, String> arguments = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                arguments.put(in.currentName(), in.nextTextValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return arguments;
    }

    private static void check(Map<String, String> arguments) {
        if (arguments.size() > MAX_ARGUMENTS) {
            throw new Refusal.Invalid(
                    "arguments", arguments.size() + " are more than " + MAX_ARGUMENTS);
        }
        arguments.forEach(CommandArguments::check);
    }

    private static void check(String name, String text) {
        boolean fits = name.length() <= MAX_CHARACTERS && text.length() <= MAX_CHARACTERS;
        if (!fits || name.indexOf(0) >= 0 || text.indexOf(0) >= 0) {
            throw new Refusal.Invalid(
                    "arguments", "a name or value is longer than " + MAX_CHARACTERS);
        }
    }
}
